import type { Steps } from '#lib/domain/cases/topic';
import { acknowledgement } from '#lib/domain/cases/topics/acknowledgement';
import { aggregating } from '#lib/domain/cases/topics/aggregating';
import { allocation } from '#lib/domain/cases/topics/allocation';
import { answer } from '#lib/domain/cases/topics/answer';
import { asking } from '#lib/domain/cases/topics/asking';
import { assessing } from '#lib/domain/cases/topics/assessing';
import { category } from '#lib/domain/cases/topics/category';
import { closing } from '#lib/domain/cases/topics/closing';
import { consent } from '#lib/domain/cases/topics/consent';
import { contactLimits } from '#lib/domain/cases/topics/contact-limits';
import { contribution } from '#lib/domain/cases/topics/contribution';
import { correspondence } from '#lib/domain/cases/topics/correspondence';
import { decision } from '#lib/domain/cases/topics/decision';
import { delay } from '#lib/domain/cases/topics/delay';
import { draft } from '#lib/domain/cases/topics/draft';
import { extension } from '#lib/domain/cases/topics/extension';
import { firstContact } from '#lib/domain/cases/topics/first-contact';
import { happening } from '#lib/domain/cases/topics/happening';
import { investigating } from '#lib/domain/cases/topics/investigating';
import { language } from '#lib/domain/cases/topics/language';
import { lessons } from '#lib/domain/cases/topics/lessons';
import { lookingAgain } from '#lib/domain/cases/topics/looking-again';
import { memberCopy } from '#lib/domain/cases/topics/member-copy';
import { merging } from '#lib/domain/cases/topics/merging';
import { nextStage } from '#lib/domain/cases/topics/next-stage';
import { note } from '#lib/domain/cases/topics/note';
import { publication } from '#lib/domain/cases/topics/publication';
import { rating } from '#lib/domain/cases/topics/rating';
import { receipt } from '#lib/domain/cases/topics/receipt';
import { reopening } from '#lib/domain/cases/topics/reopening';
import { sharedChange } from '#lib/domain/cases/topics/shared-change';
import { splitting } from '#lib/domain/cases/topics/splitting';
import { telling } from '#lib/domain/cases/topics/telling';
import { undertakings } from '#lib/domain/cases/topics/undertakings';
import { withdrawal } from '#lib/domain/cases/topics/withdrawal';

/** Every step there is. Which of them a case has, and who may take them when, is its process's table. */
export const STEPS: Steps = {
  ...acknowledgement.steps,
  ...assessing.steps,
  ...allocation.steps,
  ...note.steps,
  ...correspondence.steps,
  ...contactLimits.steps,
  ...asking.steps,
  ...happening.steps,
  ...investigating.steps,
  ...extension.steps,
  ...contribution.steps,
  ...withdrawal.steps,
  ...reopening.steps,
  ...nextStage.steps,
  ...lookingAgain.steps,
  ...draft.steps,
  ...splitting.steps,
  ...merging.steps,
  ...aggregating.steps,
  ...answer.steps,
  ...firstContact.steps,
  ...decision.steps,
  ...delay.steps,
  ...telling.steps,
  ...memberCopy.steps,
  ...undertakings.steps,
  ...lessons.steps,
  ...sharedChange.steps,
  ...closing.steps,
  ...category.steps,
  ...consent.steps,
  ...receipt.steps,
  ...rating.steps,
  ...language.steps,
  ...publication.steps,
};
