import { HOLIDAYS_OF } from '#lib/domain/council/nation';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import type { Row } from '#lib/domain/deadlines/rows/row';
import { nationsOf, REGIMES } from '#lib/domain/deadlines/rules/registry';

/** FOI_RESPONSE is what rows call foi-response. */
function rowName(id: string): string {
  return id.toUpperCase().replaceAll('-', '_');
}

const REGIME_NAMES: ReadonlySet<string> = new Set([...REGIMES.keys()].map(rowName));

type Known = { readonly regime: string; readonly rule: ClockRule };

const BY_CLOCK: ReadonlyMap<string, Known> = new Map(
  [...REGIMES].flatMap(([regime, rules]) =>
    rules.map((rule) => [rowName(rule.id), { regime, rule }] as const),
  ),
);

/** The rule of a row's clock, or what is wrong with its regime, its clock, its calendar, its nation or its options. */
export function ruleOfRow(row: Row): ClockRule | string {
  const { regime, clock, calendar, options = {} } = row;
  if (!REGIME_NAMES.has(regime)) return `there is no regime called “${regime}”`;
  const known = BY_CLOCK.get(clock);
  if (!known) return `there is no clock called “${clock}”`;
  const own = rowName(known.regime);
  if (own !== regime) return `the clock ${clock} belongs to ${own}, not to ${regime}`;
  const place = calendarFault(known.rule, calendar);
  if (place !== null) return `the clock ${clock} counts in the calendar ${place}, not in “${calendar}”`;
  const elsewhere = nationFault(row, known);
  if (elsewhere !== null) return elsewhere;
  const settings = known.rule.settings.map(optionName);
  const wrong = Object.keys(options).find((option) => !settings.includes(option));
  return wrong === undefined ? known.rule : `the clock ${clock} does not allow the option “${wrong}”`;
}

/** Whose working days a rule counts instead; null where the row's calendar is one of its own. */
function calendarFault({ calendar: own }: ClockRule, calendar: Row['calendar']): string | null {
  if (own === 'council') return calendar === 'uk-any' ? 'of one nation' : null;
  // Rows call it England and Wales, Boxing Day with it or not.
  const named = own === 'england-and-wales-and-boxing-day' ? 'england-and-wales' : own;
  return calendar === named ? null : `“${named}”`;
}

// Only what cannot be: a law that does not reach the row's nation, or a council that counts by another's holidays.
function nationFault({ clock, calendar, jurisdiction }: Row, { regime, rule }: Known): string | null {
  const nations = nationsOf(regime);
  if (jurisdiction !== undefined && !nations.includes(jurisdiction))
    return `the clock ${clock} is of a law that does not reach “${jurisdiction}”`;
  if (rule.calendar !== 'council') return null;
  const possible = jurisdiction === undefined ? nations : [jurisdiction];
  if (possible.some((nation) => HOLIDAYS_OF[nation] === calendar)) return null;
  return `the clock ${clock} does not count in the calendar “${calendar}” in “${possible.join('”, “')}”`;
}

// nonWorkingReceipt is what rows call non_working_receipt.
function optionName(setting: string): string {
  return setting.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
