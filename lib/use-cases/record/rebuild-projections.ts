import { z } from 'zod';
import { BEFORE_ALL } from '#lib/db/before-all';
import { saveRebuilt } from '#lib/db/cases';
import type { Organisation } from '#lib/db/organisation';
import { lockProjections, type Projection, type ProjectionPage } from '#lib/db/projections';
import type { Transaction } from '#lib/db/transaction';
import { done, type Result } from '#lib/domain/cases/refusal';
import { editionOf } from '#lib/domain/deadlines/trace';
import { referenceInUrl } from '#lib/domain/references/reference';
import type { Context } from '#lib/use-cases/context';
import { countingOf } from '#lib/use-cases/counting';
import { stampOf } from '#lib/use-cases/stamp';
import { write } from '#lib/use-cases/write';

const PAGE = 200;

/** Whether rows are only compared, which ones, and who is told of a case that cannot be rebuilt and after each page. */
export type Rebuilding = {
  check: boolean;
  which: 'all' | 'outdated';
  problem: (sentence: string) => void;
  progress: (cases: number) => void;
};

/** How many cases were compared, differed and could not be rebuilt; how many differed in each column. */
export type Rebuilt = { cases: number; differing: number; failed: number; columns: Record<string, number> };

type RebuildContext = Pick<Context, 'actor' | 'database' | 'now' | 'today' | 'newId'>;

/**
 * Computes every case's row from its events, today's bank holidays and the council's settings, and writes those that
 * differ: one transaction for a page, its rows locked. Dates that have moved so are recorded, old beside new.
 */
export async function rebuildProjections(
  context: RebuildContext,
  rebuilding: Rebuilding,
): Promise<Result<Rebuilt>> {
  const rebuilt: Rebuilt = { cases: 0, differing: 0, failed: 0, columns: {} };
  let afterId: string | null = BEFORE_ALL;
  while (afterId !== null) {
    const page: Result<Page> = await write(context, rebuildPage(context, rebuilding, afterId), {});
    if (!page.ok) return page;
    for (const projection of page.value.projections) tally(rebuilt, projection, rebuilding);
    rebuilding.progress(rebuilt.cases);
    afterId = page.value.lastId;
  }
  return done(rebuilt);
}

type Page = { projections: readonly Projection[]; lastId: string | null };

function rebuildPage(context: RebuildContext, { check, which }: Rebuilding, afterId: string) {
  const act = async (tx: Transaction, _input: object, { council }: Organisation): Promise<Result<Page>> => {
    const counting = countingOf(council);
    const notOfEdition = which === 'all' ? null : editionOf(counting);
    const where: ProjectionPage = { afterId, limit: PAGE, notOfEdition };
    const page = await lockProjections(tx, where, counting);
    const differing = page.projections.flatMap((projection) =>
      'locked' in projection && projection.differs.length > 0 ? [projection.locked] : [],
    );
    if (!check && differing.length > 0)
      await saveRebuilt(tx, differing, { stamp: stampOf(context), counting });
    return done(page);
  };
  return { permission: 'work:rebuild' as const, schema: z.object({}), act };
}

function tally(rebuilt: Rebuilt, projection: Projection, { problem }: Rebuilding): void {
  rebuilt.cases += 1;
  if ('problem' in projection) {
    rebuilt.failed += 1;
    problem(`${referenceInUrl(projection.reference)}: ${projection.problem}`);
    return;
  }
  if (projection.differs.length > 0) rebuilt.differing += 1;
  for (const column of projection.differs) rebuilt.columns[column] = (rebuilt.columns[column] ?? 0) + 1;
}
