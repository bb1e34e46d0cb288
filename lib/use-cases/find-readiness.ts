import { type Readiness, readiness } from '#lib/db/readiness';
import { runsOutOn } from '#lib/domain/calendar/bank-holidays';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import type { Context } from '#lib/use-cases/context';

const PATIENCE_MS = 2000;

/** Also whether the store of files can be reached, and whether the bank holidays loaded reach far enough ahead. */
export type Fitness = Readiness & { files: boolean; holidays: boolean };

/** Whether database, migrations, queue, the store of files and the bank holidays are fit to serve. */
export async function findReadiness({ database, files, today }: Context): Promise<Fitness> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref());
  const [state, isReachable] = await Promise.all([
    readiness(database, PATIENCE_MS),
    Promise.race([files.store.isReachable(), late]),
  ]);
  return { ...state, files: isReachable, holidays: runsOutOn(ukBankHolidays, today) === null };
}
