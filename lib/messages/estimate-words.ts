import { type CostEstimate, totalOf } from '#lib/domain/cases/cost-estimate';
import { formatPounds } from '#lib/domain/remedies/pounds';
import { type Locale, translator } from '#lib/messages/translate';

/** What it would cost to answer a request, and then each part of the work, in a sentence each. */
export function estimateWords(locale: Locale, estimate: CostEstimate): string[] {
  const t = translator(locale, 'withheld');
  const { hours, cost } = totalOf(estimate);
  const pounds = {
    hourly: formatPounds(estimate.hourly * 100),
    cost: formatPounds(cost),
    limit: formatPounds(estimate.limit * 100),
  };
  return [
    t('estimateWhy', { hours, ...pounds }),
    ...estimate.hours.map((part) => t(`estimateOf.${part.activity}`, { hours: part.hours })),
  ];
}
