import { describe, expect, it } from 'vitest';
import type { Pack } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { PROCESSES } from '#lib/domain/processes/registry';
import { type RightsFacts, rightsWords } from '#lib/messages/rights-words';
import { aberwyn as council } from '#lib/testing/aberwyn';

const OWN_COMPLAINTS = ['complaint', 'social-services', 'childrens-social-care'] as const;

type Asked = { process: ProcessId } & Pick<RightsFacts, 'pack' | 'next'>;

/** Every answer of ours to a complaint after which we look again ourselves. */
const AGAIN: readonly Asked[] = OWN_COMPLAINTS.flatMap((process) =>
  PROCESSES[process].packs.flatMap(({ id: pack, stages }: Pack) =>
    stages.flatMap(({ next }) => (next === 'stage-2' || next === 'stage-3' ? [{ process, pack, next }] : [])),
  ),
);

const said = (asked: Asked, locale: 'en' | 'cy' = 'en') =>
  rightsWords({
    council,
    locale,
    reference: '7KM 4RT 9PG',
    website: 'https://council.example',
    ...asked,
  }).paragraphs.join(' ');

describe('somebody unhappy with our answer to a complaint', () => {
  it.each(AGAIN)('is asked for no reason under $pack before $next, and is told of the button', (asked) => {
    expect(said(asked)).toContain('Use the button on the page where you track your complaint, phone us on');
    expect(said(asked)).toContain('You do not have to say why.');
    expect(said(asked)).not.toContain('Tell us why');
    expect(said(asked, 'cy')).toContain('Defnyddiwch y botwm');
    expect(said(asked, 'cy')).toContain('Nid oes rhaid i chi ddweud pam.');
    expect(said(asked, 'cy')).not.toContain('Dywedwch wrthym pam');
  });
});
