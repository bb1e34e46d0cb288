import type { AccessCode } from '#lib/domain/references/access-code';
import { formatReference, type Reference } from '#lib/domain/references/reference';
import { type Locale, translator } from '#lib/messages/translate';
import { AccessCodePlate } from '../../../access-code-plate';

type Props = { code: AccessCode; locale: Locale; reference: Reference };

/** The code that was just given, once. */
export function GivenCode({ code, locale, reference }: Props) {
  const t = translator(locale, 'representatives');
  return (
    <section className="flow">
      <AccessCodePlate code={code} label={t('codeLabel')} locale={locale} />
      <p>{t('codeNote', { reference: formatReference(reference) })}</p>
    </section>
  );
}
