import type { TextTemplate } from '#lib/domain/cases/mail-template';
import { addressIn } from '#lib/domain/council/language';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { PROCESSES } from '#lib/domain/processes/registry';
import { formatReference, type Reference } from '#lib/domain/references/reference';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';

/** A text message to one mobile number ('+447700900123'). `key` is the same for every attempt at the same message. */
export type TextMessage = { readonly to: string; readonly text: string; readonly key: string };

/**
 * A way out for text messages. `send` resolves once the message is taken over; it throws MailRefused for one that can never
 * go, and Error with a short reason that names no person for anything worth trying again. The same `key` is sent once.
 */
export type TextTransport = {
  readonly send: (message: TextMessage) => Promise<void>;
  /** The most to one number within 24 hours. */
  readonly mostADay: number;
};

/** What a text message can say: that there is news of a matter, and where to read it. */
export type TextFacts = {
  readonly council: string;
  readonly locale: Locale;
  readonly origin: string;
  readonly reference: Reference;
  readonly process: ProcessId;
};

/** The words of a text message. Of what somebody may have to hide it does not even say what is new. */
export function composeText(template: TextTemplate, facts: TextFacts): string {
  const { council, locale, origin, process } = facts;
  const reference = formatReference(facts.reference);
  const url = addressIn(locale, origin + urls.trackCase(facts.reference));
  const says = PROCESSES[process].sensitive ? 'discreet' : template;
  return translator(locale, 'texts')(says, { council, reference, url });
}
