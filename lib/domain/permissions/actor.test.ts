import { describe, expect, it } from 'vitest';
import { representativeOf } from '#lib/domain/permissions/actor';

describe('who reads a case for its resident', () => {
  it('is known by number, and is neither the resident nor an officer', () => {
    expect(representativeOf({ kind: 'resident', caseId: 'case-1', representative: 4 })).toBe(4);
    expect(representativeOf({ kind: 'resident', caseId: 'case-1' })).toBeUndefined();
    expect(representativeOf({ kind: 'system', job: 'receive-mail' })).toBeUndefined();
  });
});
