import type { ClockRule, Extension } from '#lib/domain/deadlines/clock-rule';
import { workingDays } from '#lib/domain/deadlines/limit';
import { policyDuty } from '#lib/domain/deadlines/rules/parts';

type Code = {
  readonly title: string;
  /** Before each clock's id. */
  readonly prefix: string;
};

/**
 * The two stages that the LGSCO and the Housing Ombudsman codes share: their limits are the same, their sections and
 * standing are not.
 */
export function twoStageClocks(code: Code) {
  return { ...stageOne(code), ...stageTwo(code) };
}

function stageOne({ title, prefix }: Code) {
  const extended: ClockRule = {
    ...policyDuty,
    id: `${prefix}-stage1-ext`,
    name: 'Stage 1 answer, extended',
    limit: workingDays(20),
    starts: 'acknowledged',
    untilStarted: { from: 'received', workingDays: 5 },
    stops: ['response-sent'],
    soonWithin: 3,
    source: { title, rule: 'at most 10 further working days without good reason' },
  };
  const acknowledge: ClockRule = {
    ...policyDuty,
    id: `${prefix}-ack`,
    name: 'Acknowledge',
    limit: workingDays(5),
    starts: 'received',
    stops: ['acknowledged', 'response-sent'],
    soonWithin: 2,
    source: { title, rule: 'acknowledge and log within 5 working days of receipt' },
  };
  const stage1: ClockRule = {
    ...extended,
    id: `${prefix}-stage1`,
    name: 'Stage 1 answer',
    limit: workingDays(10),
    source: { title, rule: 'stage 1 response within 10 working days of the acknowledgement' },
    extension: moreTime(extended),
  };
  return { acknowledge, stage1, stage1Extended: extended };
}

function stageTwo({ title, prefix }: Code) {
  const extended: ClockRule = {
    ...policyDuty,
    id: `${prefix}-stage2-ext`,
    name: 'Stage 2 answer, extended',
    limit: workingDays(40),
    starts: 'stage2-acknowledged',
    untilStarted: { from: 'escalation-received', workingDays: 5 },
    stops: ['response-sent'],
    soonWithin: 5,
    source: { title, rule: 'at most 20 further working days without good reason' },
  };
  const acknowledge: ClockRule = {
    ...policyDuty,
    id: `${prefix}-stage2-ack`,
    name: 'Acknowledge stage 2',
    limit: workingDays(5),
    starts: 'escalation-received',
    stops: ['stage2-acknowledged', 'response-sent'],
    soonWithin: 2,
    source: { title, rule: 'acknowledge and log within 5 working days of the request to escalate' },
  };
  const stage2: ClockRule = {
    ...extended,
    id: `${prefix}-stage2`,
    name: 'Stage 2 answer',
    limit: workingDays(20),
    source: { title, rule: 'final response within 20 working days of the stage 2 acknowledgement' },
    extension: moreTime(extended),
  };
  return { stage2Acknowledge: acknowledge, stage2, stage2Extended: extended };
}

function moreTime(furthest: ClockRule): Extension {
  return {
    furthest,
    beyond: 'with-good-reason',
    reasons: [
      { code: 'complex', name: 'The complaint is complex' },
      { code: 'others-needed', name: 'Somebody outside the council has to tell us something' },
      { code: 'resident-asked', name: 'The resident asked for more time' },
    ],
    source: furthest.source,
  };
}
