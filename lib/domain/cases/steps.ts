import type { Steps } from '#lib/domain/cases/topic';
import { acknowledgement } from '#lib/domain/cases/topics/acknowledgement';
import { allocation } from '#lib/domain/cases/topics/allocation';
import { answer } from '#lib/domain/cases/topics/answer';
import { closing } from '#lib/domain/cases/topics/closing';
import { note } from '#lib/domain/cases/topics/note';
import { publication } from '#lib/domain/cases/topics/publication';
import { telling } from '#lib/domain/cases/topics/telling';

/** Every step there is. Which of them a case has, and who may take them when, is its process's table. */
export const STEPS: Steps = {
  ...acknowledgement.steps,
  ...allocation.steps,
  ...note.steps,
  ...answer.steps,
  ...telling.steps,
  ...closing.steps,
  ...publication.steps,
};
