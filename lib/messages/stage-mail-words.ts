import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { StageId } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { packById } from '#lib/domain/processes/registry';
import { type Locale, translator } from '#lib/messages/translate';

/* What messages call a matter: a review by words of its own, anything else by those of its process. */

export type ToldStage = {
  readonly locale: Locale;
  readonly process: ProcessId;
  readonly pack: string;
  readonly stage: StageId;
  readonly serviceName: string;
};

export type Announced = { readonly subject: string; readonly opening: string };

/** That somebody is looking at it. */
export function acknowledgedWords(told: ToldStage, reference: string): Announced {
  if (told.stage === 'review') {
    const t = translator(told.locale, 'review.mail.acknowledged');
    return { subject: t('subject', { reference }), opening: t('opening') };
  }
  const own = translator(told.locale, 'processes');
  return {
    subject: own(`${told.process}.mail.acknowledged.subject`, { reference }),
    opening: own(`${told.process}.mail.acknowledged.opening`, { service: told.serviceName }),
  };
}

/** That this is our answer. */
export function answerWords(
  told: ToldStage,
  { reference, receivedOn }: { reference: string; receivedOn: PlainDate },
): Announced {
  const date = formatLong(receivedOn, told.locale);
  if (told.stage === 'review') {
    const t = translator(told.locale, 'review.mail.answer');
    return { subject: t('subject', { reference }), opening: t('opening', { date }) };
  }
  const own = translator(told.locale, 'processes');
  return {
    subject: own(`${told.process}.mail.answer.subject`, { reference }),
    opening: own(`${told.process}.mail.answer.opening`, { service: told.serviceName, date }),
  };
}

/** The line above the answer on paper. */
export function letterTitle({ locale, process, stage, serviceName }: ToldStage): string {
  return stage === 'review'
    ? translator(locale, 'review')('letter')
    : translator(locale, 'processes')(`${process}.letter`, { service: serviceName });
}

/** By when we answer. */
export function answerByWords(told: ToldStage, answerBy: PlainDate): string {
  const date = formatLong(answerBy, told.locale);
  return told.stage === 'review'
    ? reviewByWords(told, date)
    : translator(told.locale, 'processes')(`${told.process}.mail.received.answerBy`, { date });
}

/**
 * By when a review is answered: by law (EIR 2004 reg 11(4), FOISA 2002 s.21(1)), or, of a request under the Freedom of
 * Information Act 2000, as its code of practice expects (section 45 Code, part 5).
 */
export function reviewByWords(
  { locale, process, pack }: Pick<ToldStage, 'locale' | 'process' | 'pack'>,
  date: string,
): string {
  const isExpected = packById(process, pack).regime === 'foia';
  return translator(locale, 'review.next')(isExpected ? 'asExpected' : 'byLaw', { date });
}
