import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import type { Row } from '#lib/domain/deadlines/rows/row';
import { REGIMES } from '#lib/domain/deadlines/rules/registry';

/** FOI_RESPONSE is what rows call foi-response. */
function rowName(id: string): string {
  return id.toUpperCase().replaceAll('-', '_');
}

const REGIME_NAMES: ReadonlySet<string> = new Set([...REGIMES.keys()].map(rowName));

const BY_CLOCK: ReadonlyMap<string, { readonly regime: string; readonly rule: ClockRule }> = new Map(
  [...REGIMES].flatMap(([regime, rules]) =>
    rules.map((rule) => [rowName(rule.id), { regime: rowName(regime), rule }] as const),
  ),
);

/** The rule of a row's clock, or what is wrong with its regime, its clock or its options. */
export function ruleOfRow({ regime, clock, options = {} }: Row): ClockRule | string {
  if (!REGIME_NAMES.has(regime)) return `there is no regime called “${regime}”`;
  const known = BY_CLOCK.get(clock);
  if (!known) return `there is no clock called “${clock}”`;
  if (known.regime !== regime) return `the clock ${clock} belongs to ${known.regime}, not to ${regime}`;
  const settings = known.rule.settings.map(optionName);
  const wrong = Object.keys(options).find((option) => !settings.includes(option));
  return wrong === undefined ? known.rule : `the clock ${clock} does not allow the option “${wrong}”`;
}

// nonWorkingReceipt is what rows call non_working_receipt.
function optionName(setting: string): string {
  return setting.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
