import type { AnswerContent } from '#lib/domain/cases/answer-content';
import { type ExemptionApplied, pointsFound, withheldWith } from '#lib/domain/cases/answer-parts';
import type { Case } from '#lib/domain/cases/case';
import { liveDraft } from '#lib/domain/cases/draft';
import type { CaseEvent } from '#lib/domain/cases/event';
import { type ExemptionRow, NOTHING_WITHHELD } from '#lib/domain/cases/withholding';

const BLANK: AnswerContent = {
  text: '',
  outcome: '',
  attachmentIds: [],
  points: [],
  withheld: NOTHING_WITHHELD,
};

/**
 * What the live draft says, as it was saved; blank where there is none. The officer's form goes on from it, and an approved
 * one is sent so.
 */
export function draftedContent(events: readonly CaseEvent[], matter: Case): AnswerContent {
  const draft = liveDraft(matter);
  if (draft === null) return BLANK;
  const { exemptions, narrowing, estimate, advice } = withheldWith(events, draft.event, 'colleague');
  return {
    text: events.find(({ sequence }) => sequence === draft.event)?.text ?? '',
    outcome: draft.outcome,
    attachmentIds: draft.attachmentIds,
    points: pointsFound(events, draft.event).map(({ point, finding }) => ({ point: point ?? '', finding })),
    withheld: {
      exemptions: exemptions.map(rowOf),
      emissions: exemptions.some(({ emissions }) => emissions),
      narrowing: narrowing ?? '',
      hours: Object.fromEntries(
        (estimate?.hours ?? []).map(({ activity, hours }) => [activity, String(hours)]),
      ),
      advice: advice?.words ?? '',
      agreed: advice?.agreed ?? false,
    },
  };
}

function rowOf({ exemption, neither, untold, why, interests }: ExemptionApplied): ExemptionRow {
  const said = Object.fromEntries(interests.map(({ side, words }) => [side, words ?? '']));
  const blank = { disclosing: '', withholding: '', balance: '' };
  return { exemption: exemption.id, why: why ?? '', neither, untold, ...blank, ...said };
}
