import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { workingDays } from '#lib/domain/deadlines/limit';
import { duty, residentWindow } from '#lib/domain/deadlines/rules/parts';

const REGULATIONS = 'Children Act 1989 Representations Procedure (England) Regulations 2006';
const calendar = 'england-and-wales-and-boxing-day';

const stage1Extended: ClockRule = {
  ...duty,
  id: 'csc-stage1-ext',
  name: 'Stage 1 answer, extended',
  limit: workingDays(20),
  calendar,
  starts: 'received',
  stops: ['response-sent'],
  soonWithin: 3,
  source: {
    title: `${REGULATIONS}, regulation 14`,
    rule: 'where the complaint is complex, 20 working days in all',
  },
};

const stage2Extended: ClockRule = {
  ...duty,
  id: 'csc-stage2-ext',
  name: 'Stage 2 answer, extended',
  limit: workingDays(65),
  calendar,
  starts: 'stage2-started',
  stops: ['response-sent'],
  soonWithin: 5,
  source: {
    title: `${REGULATIONS}, regulation 17`,
    rule: 'at most 65 working days from the start of stage 2',
  },
};

/** Complaints by or for a child: local resolution, investigation, review panel. */
export const childrensSocialCareClocks = {
  stage1: {
    ...stage1Extended,
    id: 'csc-stage1',
    name: 'Stage 1 answer',
    limit: workingDays(10),
    source: { title: `${REGULATIONS}, regulation 14`, rule: 'local resolution within 10 working days' },
    extension: {
      furthest: stage1Extended,
      beyond: 'never',
      reasons: [
        { code: 'complex', name: 'The complaint is complex' },
        { code: 'advocate', name: 'The child is waiting for an advocate' },
      ],
      source: stage1Extended.source,
    },
  },
  stage1Extended,
  stage2Window: {
    ...residentWindow,
    id: 'csc-stage2-window',
    name: 'Ask for stage 2',
    limit: workingDays(20),
    calendar,
    starts: 'response-sent',
    stops: ['stage2-received', 'stage2-started'],
    source: {
      title: `${REGULATIONS}, statutory guidance`,
      rule: 'stage 2 is asked for within 20 working days of the stage 1 answer',
    },
  },
  stage2: {
    ...stage2Extended,
    id: 'csc-stage2',
    name: 'Stage 2 answer',
    limit: workingDays(25),
    // The law counts from the start that is agreed. Until it is, the council aims at what a start at once would give.
    untilStarted: { from: 'stage2-received', workingDays: 0 },
    source: {
      title: `${REGULATIONS}, regulation 17`,
      rule: 'investigated and answered within 25 working days of the agreed start of stage 2',
    },
    extension: {
      furthest: stage2Extended,
      beyond: 'never',
      reasons: [
        { code: 'complex', name: 'The complaint is complex' },
        { code: 'people-away', name: 'Somebody who has to be heard cannot be reached yet' },
      ],
      source: stage2Extended.source,
    },
  },
  stage2Extended,
  stage3Window: {
    ...residentWindow,
    id: 'csc-stage3-window',
    name: 'Ask for a review panel',
    limit: workingDays(20),
    calendar,
    starts: 'adjudication-received',
    stops: ['stage3-requested'],
    source: {
      title: `${REGULATIONS}, regulation 18`,
      rule: 'a panel is asked for within 20 working days of the adjudication',
    },
  },
  stage3Panel: {
    ...duty,
    id: 'csc-stage3-panel',
    name: 'Panel meets',
    limit: workingDays(30),
    calendar,
    starts: 'stage3-requested',
    stops: ['panel-met', 'response-sent'],
    soonWithin: 5,
    source: {
      title: `${REGULATIONS}, regulation 19`,
      rule: 'the panel meets within 30 working days of the request',
    },
  },
  panelReport: {
    ...duty,
    id: 'csc-panel-report',
    name: 'Panel’s report',
    limit: workingDays(5),
    calendar,
    starts: 'panel-met',
    stops: ['panel-report-received', 'response-sent'],
    soonWithin: 2,
    source: {
      title: `${REGULATIONS}, regulation 19`,
      rule: 'the panel reports within 5 working days of meeting, or as soon as practicable',
    },
  },
  stage3Response: {
    ...duty,
    id: 'csc-stage3-response',
    name: 'Answer to the panel',
    limit: workingDays(15),
    calendar,
    starts: 'panel-report-received',
    stops: ['response-sent'],
    soonWithin: 3,
    source: {
      title: `${REGULATIONS}, regulation 20`,
      rule: 'the council answers within 15 working days of the report, or as soon as practicable',
    },
  },
} as const satisfies Record<string, ClockRule>;
