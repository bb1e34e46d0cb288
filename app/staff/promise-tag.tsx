import { DueTag } from '#components/cases/due-tag';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { type Undertaking, undertakingState } from '#lib/domain/cases/undertaking';
import { shortDate } from './words';

type Dated = Pick<Undertaking, 'dueOn' | 'ended'>;

/** How a promise stands, in a word, a shape and a colour. */
export function PromiseTag({
  promise,
  today,
  name = '',
}: {
  promise: Dated;
  today: PlainDate;
  name?: string;
}) {
  const words = wordsOf(promise, today);
  return <DueTag state={shapeOf(promise, today)} text={name === '' ? words : `${name}: ${words}`} />;
}

function wordsOf({ dueOn, ended }: Dated, today: PlainDate): string {
  if (ended !== null)
    return `${ended.how === 'kept' ? 'kept' : 'cannot be kept'}, ${shortDate(ended.on, today)}`;
  if (dueOn === today) return 'due today';
  return today > dueOn ? `slipped, was due ${shortDate(dueOn, today)}` : `due ${shortDate(dueOn, today)}`;
}

function shapeOf(promise: Dated, today: PlainDate) {
  switch (undertakingState(promise, today)) {
    case 'open':
      return promise.dueOn === today ? 'due-today' : 'on-time';
    case 'slipped':
      return 'overdue';
    case 'kept':
      return promise.ended !== null && promise.ended.on > promise.dueOn ? 'done-late' : 'done-in-time';
    case 'given-up':
      return 'waiting';
  }
}
