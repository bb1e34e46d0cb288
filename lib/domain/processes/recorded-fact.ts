import type { FactType } from '#lib/domain/deadlines/fact';

/** What happens away from a case and an officer can record with its day. Which of them a stage has, its pack says. */
export const RECORDED_FACTS = [
  'assessed',
  'investigation-begun',
  'independent-view-given',
  'discussed',
  'stage2-started',
  'adjudication-received',
  'panel-met',
  'panel-report-received',
  'enquiry-answered',
  'aware',
  'no-emergency',
  'investigation-concluded',
  'summary-sent',
  'made-safe',
  'safety-work-done',
  'works-begun',
  'no-works-needed',
] as const satisfies readonly FactType[];

export type RecordedFact = (typeof RECORDED_FACTS)[number];

/**
 * The people who are named with something that happened, so that they are told: at least so many, and who, in staff words.
 * `notFrom`: that nobody named with that, at the stage before, may be one of them.
 */
export type NamedPeople = {
  readonly fact: RecordedFact;
  readonly least: number;
  readonly who: string;
  readonly notFrom?: RecordedFact;
};

/** In staff words. */
export const RECORDED_FACT_NAMES: Readonly<Record<RecordedFact, string>> = {
  assessed: 'It was assessed',
  'investigation-begun': 'We decided to investigate it',
  'independent-view-given': 'The independent person gave their view',
  discussed: 'We talked with them about it, and how it can be put right',
  'stage2-started':
    'Stage 2 started: what the complaint is stands in writing, and those who investigate it are named',
  'adjudication-received': 'They got the adjudication',
  'panel-met': 'The panel met',
  'panel-report-received': 'The panel’s report came',
  'enquiry-answered': 'We answered what the Ombudsman or the regulator asked us',
  aware: 'We were aware of it before it was reported',
  'no-emergency': 'We found that it is no emergency',
  'investigation-concluded': 'The investigation ended',
  'summary-sent': 'We sent the written summary',
  'made-safe': 'The emergency was made safe',
  'safety-work-done': 'The safety work was done',
  'works-begun': 'The further works began',
  'no-works-needed': 'We found that no works are needed',
};
