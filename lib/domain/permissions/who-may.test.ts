import { describe, expect, it } from 'vitest';
import type { Actor, Role } from '#lib/domain/permissions/actor';
import { whoMay } from '#lib/domain/permissions/who-may';

const staff = (role: Role): Actor => ({ kind: 'staff', id: 'me', name: 'Me', role, serviceIds: ['bins'] });

describe('what somebody may not do', () => {
  it.each([
    ['case:limit-contact', 'services', 'This is for a service manager or a head of service.'],
    ['case:answer', 'services', 'This is for a caseworker, a service manager or a head of service.'],
    ['case:answer', 'information', 'This is for an information officer.'],
    ['case:answer', 'monitoring', 'This is for the Monitoring Officer.'],
    ['case:publish', 'monitoring', 'In this kind of case, this is for nobody at the council.'],
    ['case:contribute', 'services', 'This is for whoever is asked to contribute.'],
    ['case:answer-in-call', 'services', 'This is for whoever took the call.'],
    ['case:write', 'services', 'This is for the resident.'],
  ] as const)('%s in a case of %s: it says for whom that is', (permission, office, sentence) => {
    expect(whoMay(staff('agent'), permission, office)).toBe(sentence);
    expect(whoMay({ kind: 'public' }, permission, office)).toBe(sentence);
  });

  it('although their role may elsewhere is for those who work on the case', () => {
    expect(whoMay(staff('manager'), 'case:answer', 'services')).toBe(
      'This is for those who work on this case.',
    );
  });
});
