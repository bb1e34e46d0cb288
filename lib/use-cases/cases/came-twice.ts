import { isDeepStrictEqual } from 'node:util';
import type { CaseEvent, NewEvent } from '#lib/domain/cases/event';
import type { Context } from '#lib/use-cases/context';
import { stampOf } from '#lib/use-cases/stamp';

const A_MINUTE = 60_000;

/**
 * Whether the same person has just said the same in the same words: a button that was pressed twice, or a page that was
 * sent again. It is done already, and is not for anybody to be told of a second time.
 */
export function cameTwice(
  context: Context,
  record: readonly CaseEvent[],
  decided: readonly NewEvent[],
): boolean {
  const { author } = stampOf(context);
  const since = new Date(context.now.getTime() - A_MINUTE).toISOString();
  // What a colleague did in between makes it another thing; what the system wrote down does not.
  const last = record.filter(({ author: by }) => by.kind !== 'system').slice(-decided.length);
  const isOwn = last.every(
    ({ at, author: by }) => at >= since && by.kind === author.kind && by.id === author.id,
  );
  return decided.length > 0 && isOwn && isDeepStrictEqual(last.map(said), decided.map(said));
}

const said = ({ data, visibility, text }: NewEvent): NewEvent => ({ data, visibility, text });
