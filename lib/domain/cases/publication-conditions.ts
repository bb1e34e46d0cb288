import type { Condition } from '#lib/domain/cases/condition';
import { refuse } from '#lib/domain/cases/refusal';
import type { ConditionId } from '#lib/domain/processes/step-rule';

type About =
  | 'not-published'
  | 'published'
  | 'not-restricted'
  | 'something-changed'
  | 'change-not-published'
  | 'change-published';

/** What has to be true before something of a case stands for everybody to read, or no longer does. */
export const PUBLICATION_CONDITIONS: Readonly<Record<About & ConditionId, Condition>> = {
  'not-published': {
    holds: ({ publishedAs }) => publishedAs === null,
    otherwise: () => refuse('already-done', 'It is in the disclosure log already.'),
  },
  published: {
    holds: ({ publishedAs }) => publishedAs !== null,
    otherwise: () => refuse('already-done', 'It is not in the disclosure log.'),
  },
  'not-restricted': {
    holds: ({ restricted }) => !restricted,
    otherwise: () => refuse('not-now', 'The case is restricted: nothing of it is published.'),
  },
  'something-changed': {
    holds: ({ lessons, undertakings }) =>
      lessons.some(({ doneOn }) => doneOn !== null) ||
      undertakings.some(({ ended }) => ended?.how === 'kept'),
    otherwise: () =>
      refuse(
        'not-now',
        'Put a lesson into practice first, or keep a promise: only what is done is published.',
      ),
  },
  'change-not-published': {
    holds: ({ isChangePublished }) => !isChangePublished,
    otherwise: () => refuse('already-done', 'It stands under “You said, we did” already.'),
  },
  'change-published': {
    holds: ({ isChangePublished }) => isChangePublished,
    otherwise: () => refuse('already-done', 'It does not stand under “You said, we did”.'),
  },
};
