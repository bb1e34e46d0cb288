import type { Publication } from '#lib/db/publications';
import { answerTo } from '#lib/domain/forms/condition';
import type { Answers, Page } from '#lib/domain/forms/form';
import type { Context } from '#lib/use-cases/context';
import { publicationsNear } from '#lib/use-cases/disclosure/find-publications';

/** The published answers, three at most, that a page offers to whoever is about to ask; none where it offers none. */
export async function findPublished(
  context: Context,
  { page: { publishedLike }, answers }: { page: Page; answers: Answers },
): Promise<readonly Publication[]> {
  return publishedLike === undefined
    ? []
    : publicationsNear(context, String(answerTo(answers, publishedLike)));
}
