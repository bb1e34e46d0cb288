import { defaultTheme, type Theme } from '#lib/domain/council/theme';
import { log } from '#lib/log';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { contextFor } from '#lib/web/context';

/** The council's colours; the default ones while the database cannot be asked, so that even a page of faults is dressed. */
export async function councilTheme(): Promise<Theme> {
  try {
    return (await findCouncil(contextFor({ kind: 'public' }))).council.theme;
  } catch (error) {
    log().warn({ err: error }, 'the council’s colours could not be read');
    return defaultTheme;
  }
}
