import type { StageId } from '#lib/domain/processes/process';
import { PROCESSES, packById } from '#lib/domain/processes/registry';
import type { RightsFacts } from '#lib/messages/rights-words';
import { translator } from '#lib/messages/translate';

export type AnsweredStage = Pick<RightsFacts, 'locale' | 'process' | 'pack' | 'next'> & {
  /** What was answered. */
  readonly stage: StageId;
  /** As shown, of the case that this one goes on from; null when it is the first of its matter. */
  readonly follows: string | null;
};

/**
 * Which stage an answer to a complaint is of, whether it is the last of ours, and what it follows (LGSCO Complaint Handling
 * Code 2024, section 6). Null where we answer once, and outside complaints.
 */
export function stageWords({ locale, process, pack, stage, next, follows }: AnsweredStage): string | null {
  const own = packById(process, pack).stages.flatMap(({ id }) => (isOwn(id) ? [id] : []));
  if (PROCESSES[process].recourse !== 'complaint' || own.length < 2 || !isOwn(stage)) return null;
  const t = translator(locale, 'rights.stage');
  const which = t(`${own.some((id) => id === next) ? 'answer' : 'final'}.${stage}`);
  return follows === null ? which : `${which} ${t('follows', { before: follows })}`;
}

type OwnStageId = 'first' | 'stage-2' | 'stage-3';

const isOwn = (id: StageId): id is OwnStageId => id === 'first' || id === 'stage-2' || id === 'stage-3';
