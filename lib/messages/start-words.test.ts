import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { COUNCIL_NATIONS, type CouncilNation } from '#lib/domain/council/nation';
import { withTimes } from '#lib/domain/forms/filled';
import { formById, forms, formsIn } from '#lib/domain/forms/registry';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { en } from '#lib/messages/en';
import { startWords } from '#lib/messages/start-words';
import { aberwyn } from '#lib/testing/aberwyn';

const startIn = (nation: CouncilNation, isLandlord = false) =>
  ({ locale: 'en', council: { ...aberwyn, nation }, today: plainDate('2026-11-20'), isLandlord }) as const;

const wordsIn = (nation: CouncilNation, process: ProcessId, isLandlord = false) =>
  startWords(process, startIn(nation, isLandlord)) ?? expect.unreachable(`No ${process} in ${nation}.`);

describe('what a start page promises', () => {
  it.each([
    [
      'england',
      'We tell you within 5 working days that we have it. Our answer follows within 10 working days after that.',
    ],
    ['scotland', 'We answer within 5 working days.'],
    ['wales', 'We answer within 10 working days.'],
    ['northern-ireland', 'We answer within 5 working days.'],
  ] as const)('of a complaint in %s: %s', (nation, words) => {
    expect(wordsIn(nation, 'complaint').when).toContain(words);
    expect(wordsIn(nation, 'complaint').door).toContain(nation === 'england' ? '10' : words);
  });

  it.each([
    ['england', 'complaint', '12 months'],
    ['scotland', 'complaint', '6 months'],
    ['wales', 'complaint', '6 months'],
    ['northern-ireland', 'complaint', '6 months'],
    ['england', 'councillor-conduct', null],
  ] as const)('says in %s from how long ago we take a %s: %s', (nation, process, time) => {
    const form = formById(process) ?? expect.unreachable();
    const filled = withTimes(form, wordsIn(nation, process).times);
    const guidance = filled.pages.flatMap((page) => page.guidance ?? []).join(' ');
    expect(guidance.includes('from the last')).toBe(time !== null);
    expect(guidance).toContain(time === null ? '' : `from the last ${time}`);
  });

  it.each([
    ['foi', 'within 20 working days'],
    ['eir', 'we may need 40 working days'],
    ['sar', 'within one month'],
    ['sar', 'we may need 3 months'],
    ['data-protection-complaint', 'within 30 days'],
    ['adult-social-care', 'within 3 working days'],
    ['adult-social-care', 'never more than 6 months'],
    ['childrens-social-care', 'within 10 working days. If it is complex, we may need 20 working days'],
    ['councillor-conduct', 'usually within 20 working days'],
    ['hazard', 'an emergency safe within 24 hours. We look into anything else within 10 working days'],
  ] as const)('of a %s: %s', (process, words) => {
    expect(wordsIn('england', process).when).toContain(words);
  });

  it('of a complaint about social services in Wales: a talk, and what comes of it in writing', () => {
    const { door, when } = wordsIn('wales', 'social-services');
    expect(door).toContain('within 2 working days');
    expect(when).toContain('talk with you about it within 10 working days after that');
    expect(when).toContain('in writing within 5 working days of that');
  });

  it.each(COUNCIL_NATIONS.flatMap((nation) => formsIn(nation).map((form) => [nation, form] as const)))(
    'in %s has every time of $1.id filled in',
    (nation, form) => {
      const words = wordsIn(nation, form.process);
      const shown = withTimes(form, words.times);
      const guidance = shown.pages.flatMap((page) => page.guidance ?? []);
      const dates = /\{(acknowledgeBy|answerBy)\}/g;
      const said = [words.door, words.when, ...shown.start.lead, ...guidance, ...shown.sent.next];
      expect(
        said.map((each) => each.replace(dates, '')).filter((each) => /[{}]|\bnone\b/.test(each)),
      ).toEqual([]);
    },
  );
});

describe('who looks at it after us', () => {
  it.each([
    [
      'england',
      'complaint',
      'ask us to look at it again. After that you can go to the Local Government and Social Care Ombudsman',
    ],
    ['scotland', 'complaint', 'After that you can go to the Scottish Public Services Ombudsman'],
    ['wales', 'complaint', 'After that you can go to the Public Services Ombudsman for Wales'],
    ['wales', 'social-services', 'After that you can go to the Public Services Ombudsman for Wales'],
    ['northern-ireland', 'complaint', 'you have 2 months to ask us to look at it again'],
    [
      'northern-ireland',
      'complaint',
      'After that you can go to the Northern Ireland Public Services Ombudsman',
    ],
    ['england', 'adult-social-care', 'answer, you can go to the Local Government and Social Care Ombudsman'],
    ['england', 'childrens-social-care', 'you have 20 working days to ask us to look at it again'],
    ['england', 'foi', 'you have 40 working days to ask us to look at it again'],
    ['england', 'foi', `After that you can go to ${aberwyn.regulator.name}`],
    ['wales', 'eir', `After that you can go to ${aberwyn.regulator.name}`],
    ['england', 'service-request', 'you can make it a complaint'],
    ['scotland', 'service-request', 'you can make it a complaint'],
    ['scotland', 'foi', 'After that you can go to the Scottish Information Commissioner'],
    ['scotland', 'eir', 'After that you can go to the Scottish Information Commissioner'],
    ['scotland', 'public-record', 'After that you can go to the Scottish Information Commissioner'],
    ['scotland', 'sar', `you can complain to us, or go to ${aberwyn.regulator.name}`],
    ['scotland', 'data-protection-complaint', `you can go to ${aberwyn.regulator.name}`],
  ] as const)('in %s, of a %s: %s', (nation, process, words) => {
    expect(wordsIn(nation, process).after).toContain(words);
  });

  it('is nobody of its own for what ends with our answer', () => {
    expect(wordsIn('england', 'query').after).toBeNull();
  });

  it('is the Housing Ombudsman too where the council is a landlord, in England', () => {
    expect(wordsIn('england', 'complaint', true).after).toContain('the Housing Ombudsman');
    expect(wordsIn('england', 'complaint').after).not.toContain('Housing');
    expect(wordsIn('england', 'foi', true).after).not.toContain('Housing');
    expect(wordsIn('scotland', 'complaint', true).after).not.toContain('Housing');
  });
});

it('is nothing before there are rules', () => {
  const before = { ...startIn('england'), today: plainDate('2026-06-18') };
  expect(startWords('data-protection-complaint', before)).toBeNull();
});

// What differs between nations, or may be changed by law, stands in the packs and is filled in.
it('no form and no process writes a time of ours', () => {
  const written = JSON.stringify([forms, en.processes, en.rights, en.sorting]);
  expect(written.match(/[^"]*\b\d+ (working days|months|hours)\b[^"]*/g)).toBeNull();
});
