import type { ClockRule, Extension } from '#lib/domain/deadlines/clock-rule';
import { months, workingDays } from '#lib/domain/deadlines/limit';
import {
  ombudsmanFromAnswer,
  ombudsmanFromKnowing,
  policyDuty,
  residentWindow,
} from '#lib/domain/deadlines/rules/parts';

type Code = { readonly title: string; readonly prefix: string };

/** Stage 1 as the Scottish and the Northern Irish procedures have it: 5 working days, 10 when it is extended. */
function shortStageOne({ title, prefix }: Code) {
  const stage1Extended: ClockRule = {
    ...policyDuty,
    id: `${prefix}-stage1-ext`,
    name: 'Stage 1 answer, extended',
    limit: workingDays(10),
    starts: 'received',
    stops: ['response-sent'],
    soonWithin: 2,
    source: { title, rule: 'in exceptional cases 10 working days in all' },
  };
  const stage1: ClockRule = {
    ...stage1Extended,
    id: `${prefix}-stage1`,
    name: 'Stage 1 answer',
    limit: workingDays(5),
    source: { title, rule: 'frontline response within 5 working days of receipt' },
    extension: {
      furthest: stage1Extended,
      beyond: 'never',
      reasons: [{ code: 'exceptional', name: 'An exceptional case' }],
      source: stage1Extended.source,
    },
  };
  return { stage1, stage1Extended };
}

/** Stage 2, which a complaint can also begin at: acknowledged in `acknowledge` working days, answered in 20. */
function stageTwo({ title, prefix }: Code, acknowledge: number) {
  const extension: Extension = {
    furthest: null,
    beyond: 'with-good-reason',
    reasons: [{ code: 'complex', name: 'The complaint is complex' }],
    source: { title, rule: 'longer where the investigation needs it, with a new date told to the person' },
  };
  const stage2Acknowledge: ClockRule = {
    ...policyDuty,
    id: `${prefix}-stage2-ack`,
    name: 'Acknowledge stage 2',
    limit: workingDays(acknowledge),
    starts: 'stage2-received',
    stops: ['stage2-acknowledged', 'response-sent'],
    soonWithin: 1,
    source: { title, rule: `acknowledge within ${acknowledge} working days of receipt at stage 2` },
  };
  const stage2: ClockRule = {
    ...policyDuty,
    id: `${prefix}-stage2`,
    name: 'Stage 2 answer',
    limit: workingDays(20),
    starts: 'stage2-received',
    stops: ['response-sent'],
    soonWithin: 5,
    source: { title, rule: 'investigate and answer within 20 working days of receipt at stage 2' },
    extension,
  };
  return { stage2Acknowledge, stage2 };
}

const SCOTLAND = {
  title: 'Scottish Public Services Ombudsman, Model Complaints Handling Procedure for local authorities',
  prefix: 'spso',
};
const NORTHERN_IRELAND = {
  title: 'Northern Ireland Public Services Ombudsman, Model Complaints Handling Procedure',
  prefix: 'nipso',
};
const WALES = {
  title: 'Public Services Ombudsman for Wales, Model Concerns and Complaints Policy',
  prefix: 'psow',
};

/** Complaints in Scotland. */
export const spsoClocks = {
  ...shortStageOne(SCOTLAND),
  ...stageTwo(SCOTLAND, 3),
  ombudsmanWindow: {
    ...ombudsmanFromKnowing,
    id: 'spso-ombudsman-window',
    source: {
      title: 'Scottish Public Services Ombudsman Act 2002, section 10',
      rule: 'within 12 months of knowing about the matter, unless there are special circumstances',
    },
  },
} as const satisfies Record<string, ClockRule>;

/** Complaints in Northern Ireland. */
export const nipsoClocks = {
  ...shortStageOne(NORTHERN_IRELAND),
  stage2Window: {
    ...residentWindow,
    id: 'nipso-stage2-window',
    name: 'Ask for stage 2',
    limit: { unit: 'months', count: 2, ends: 'same-date', rolls: false },
    calendar: 'council',
    starts: 'response-sent',
    stops: ['stage2-received'],
    source: {
      title: NORTHERN_IRELAND.title,
      rule: 'within six months of knowing, or two months of the stage 1 answer',
    },
  },
  ...stageTwo(NORTHERN_IRELAND, 3),
  ombudsmanWindow: {
    ...ombudsmanFromAnswer,
    id: 'nipso-ombudsman-window',
    limit: months(6),
    source: {
      title: 'Public Services Ombudsman Act (Northern Ireland) 2016, section 26',
      rule: 'within 6 months of the answer that ends our procedure and names the Ombudsman, unless there are special circumstances',
    },
  },
} as const satisfies Record<string, ClockRule>;

/** Complaints in Wales: an informal stage, then a formal one. */
export const psowClocks = {
  stage1: {
    ...policyDuty,
    id: 'psow-stage1',
    name: 'Informal answer',
    limit: workingDays(10),
    starts: 'received',
    stops: ['response-sent'],
    soonWithin: 3,
    source: { title: WALES.title, rule: 'informal resolution within 10 working days' },
  },
  ...stageTwo(WALES, 5),
  ombudsmanWindow: {
    ...ombudsmanFromKnowing,
    id: 'psow-ombudsman-window',
    limit: { unit: 'months', count: 12, ends: 'day-before', rolls: false },
    source: {
      title: 'Public Services Ombudsman (Wales) Act 2019, section 8(1)(c)',
      rule: 'before the end of one year starting on the day of knowing about the matter; the Ombudsman may take a later one',
    },
  },
} as const satisfies Record<string, ClockRule>;
