import { defaultTheme, type Theme } from '#lib/domain/council/theme';
import { log } from '#lib/log';
import type { Locale } from '#lib/messages/translate';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { publicContext } from '#lib/web/context';

/**
 * The council's colours and the language of this page; the default ones while the database cannot be asked, so that even
 * a page of faults is dressed.
 */
export async function pageLook(): Promise<{ theme: Theme; locale: Locale }> {
  try {
    const context = await publicContext();
    const { council } = await findCouncil(context);
    return { theme: council.theme, locale: context.locale };
  } catch (error) {
    log().warn({ err: error }, 'the council’s colours could not be read');
    return { theme: defaultTheme, locale: 'en' };
  }
}
