import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Pack } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { PROCESSES } from '#lib/domain/processes/registry';
import { overdueWords, type RightsFacts, rightsWords } from '#lib/messages/rights-words';
import { aberwyn as council } from '#lib/testing/aberwyn';

const OWN_COMPLAINTS = ['complaint', 'social-services', 'childrens-social-care'] as const;

type Asked = { process: ProcessId } & Pick<RightsFacts, 'pack' | 'next' | 'goOnBy' | 'isThere'>;

/** Every answer of ours to a complaint after which we look again ourselves. */
const AGAIN: readonly Asked[] = OWN_COMPLAINTS.flatMap((process) =>
  PROCESSES[process].packs.flatMap(({ id: pack, stages }: Pack) =>
    stages.flatMap(({ next }) => (next === 'stage-2' || next === 'stage-3' ? [{ process, pack, next }] : [])),
  ),
);

const paragraphsOf = (asked: Asked, locale: 'en' | 'cy' = 'en') =>
  rightsWords({ council, locale, reference: '7KM 4RT 9PG', website: 'https://council.example', ...asked })
    .paragraphs;
const said = (...asked: Parameters<typeof paragraphsOf>) => paragraphsOf(...asked).join(' ');

describe('somebody unhappy with our answer to a complaint', () => {
  it.each(AGAIN)('is asked for no reason under $pack before $next, and is told of the button', (asked) => {
    expect(said(asked)).toContain('Use the button on the page where you track your complaint, phone us on');
    expect(said(asked)).toContain('You do not have to say why.');
    expect(said(asked)).not.toContain('Tell us why');
    expect(said(asked, 'cy')).toContain('Defnyddiwch y botwm');
    expect(said(asked, 'cy')).toContain('Nid oes rhaid i chi ddweud pam.');
    expect(said(asked, 'cy')).not.toContain('Dywedwch wrthym pam');
  });

  it('is told how long they have to ask us again, and until which day where that is known', () => {
    const foi = { process: 'foi', pack: 'foi/2000', next: 'review' } as const;
    const goOnBy = plainDate('2027-02-11');
    expect(said(foi)).toContain('Ask within 40 working days of this answer. ');
    expect(said({ ...foi, goOnBy })).toContain(
      'Ask within 40 working days of this answer, by Thursday 11 February 2027. ',
    );
    expect(said({ ...foi, goOnBy }, 'cy')).toContain('erbyn ');
  });

  it('is told of the button below, where it is', () => {
    for (const asked of AGAIN) {
      expect(said({ ...asked, isThere: true })).toContain('Use the button below, phone us on');
      expect(said({ ...asked, isThere: true }, 'cy')).toContain('Defnyddiwch y botwm isod, ffoniwch');
    }
  });

  it('hears of the independent adjudicator before the Ombudsman, where a complaint has three stages', () => {
    const three = { process: 'complaint', pack: 'complaint/three-stages' } as const;
    const [again, , then, outside, ...more] = paragraphsOf({ ...three, next: 'stage-2' });
    expect(again).toContain('This is called stage 2.');
    expect(then).toMatch(
      /^If you are still not happy after that, we have one more stage\..+called stage 3\./,
    );
    expect(then).toContain('An independent adjudicator will do it.');
    expect(outside).toMatch(/^If you are still not happy after stage 3, you can ask the Local Government/);
    expect(more).toEqual([]);
    expect(said({ ...three, next: 'stage-2' })).not.toContain('after stage 2');
    expect(said({ ...three, next: 'stage-2' }, 'cy')).toContain('Bydd dyfarnwr annibynnol yn ei wneud.');
    expect(said({ ...three, next: 'stage-3' })).toContain('An independent adjudicator will do it.');
    expect(said({ ...three, next: 'stage-3' })).toContain('after stage 3, you can ask the Local Government');
    expect(said({ ...three, next: 'stage-3' })).not.toContain('one more stage');
  });

  it('hears of the review panel before the Ombudsman, where a child is concerned', () => {
    const child = { process: 'childrens-social-care', pack: 'childrens-social-care/2006' } as const;
    const [again, , then, outside] = paragraphsOf({ ...child, next: 'stage-2' });
    expect(again).toContain('An independent person makes sure that it is fair.');
    expect(then).toContain('review panel. This is called stage 3.');
    expect(outside).toMatch(/^If you are still not happy after the panel, you can ask/);
  });

  it('is offered a formal investigation from outside the council about social services in Wales', () => {
    const wales = {
      process: 'social-services',
      pack: 'social-services/wales-2014',
      next: 'stage-2',
    } as const;
    const [again, , outside, ...more] = paragraphsOf(wales);
    expect(again).toContain('a formal investigation');
    expect(again).toContain('Somebody who does not work for us will do it.');
    expect(outside).toContain('after stage 2');
    expect(more).toEqual([]);
  });

  it('is offered the Ombudsman after stage 2, where there are two', () => {
    const two = { process: 'complaint', pack: 'complaint/lgsco-2024' } as const;
    expect(paragraphsOf({ ...two, next: 'stage-2' })[2]).toContain('after stage 2, you can ask the Local');
    expect(paragraphsOf({ ...two, next: 'ombudsman' })).toHaveLength(1);
    const goOnBy = plainDate('2027-02-11');
    const [, by] = paragraphsOf({ ...two, next: 'ombudsman', goOnBy });
    expect(by).toBe('They normally need to hear from you by Thursday 11 February 2027.');
    expect(said({ ...two, next: 'stage-2', goOnBy })).not.toContain('need to hear');
  });
});

describe('somebody whose answer is overdue', () => {
  const overdue = (process: ProcessId, locale: 'en' | 'cy' = 'en') => {
    const [pack] = PROCESSES[process].packs.slice(-1);
    const facts = { council, reference: '7KM 4RT 9PG', website: 'https://council.example' };
    return overdueWords(
      { ...facts, locale, process, pack: pack?.id ?? '', next: null },
      plainDate('2026-03-02'),
      'You can go on.',
    );
  };

  it.each([
    ['complaint', 'about 12 weeks', '12 wythnos'],
    ['childrens-social-care', 'within 12 months', '12 mis'],
    ['foi', '40 working days', '40 diwrnod gwaith'],
    ['sar', 'within three months', 'tri mis'],
  ] as const)('is told the day, the way on and what is expected outside: %s, %s', (process, en, cy) => {
    const { heading, paragraphs } = overdue(process);
    expect(heading).toBe('If you do not want to wait any longer');
    expect(paragraphs[0]).toContain('Monday 2 March 2026');
    expect(paragraphs[1]).toBe('You can go on.');
    expect(paragraphs[2]).toContain(en);
    expect(overdue(process, 'cy').paragraphs[2]).toContain(cy);
  });

  it('of a request for a service is told of the complaint alone', () => {
    expect(overdue('service-request').paragraphs).toHaveLength(2);
  });
});
