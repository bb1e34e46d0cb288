// Awaiting a translator’s check.
import { bodies } from '#lib/messages/cy/data/bodies';
import { digits } from '#lib/messages/cy/data/digits';
import { exemptions, provisions } from '#lib/messages/cy/data/exemptions';
import { holidays } from '#lib/messages/cy/data/holidays';
import { rules } from '#lib/messages/cy/data/rules';
import { sources } from '#lib/messages/cy/data/sources';
import { forms } from '#lib/messages/cy/forms';

/**
 * Welsh for each English sentence and name that stands in data: forms, laws and their rules, holidays,
 * ombudsmen, digits.
 */
export const welsh: Readonly<Record<string, string>> = {
  ...forms,
  ...bodies,
  ...digits,
  ...holidays,
  ...exemptions,
  ...provisions,
  ...sources,
  ...rules,
};
