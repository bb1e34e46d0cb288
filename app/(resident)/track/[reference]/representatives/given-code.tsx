import { CodePlate } from '#components/ui/code-plate';
import { type AccessCode, formatAccessCode, speakAccessCode } from '#lib/domain/references/access-code';
import { formatReference, type Reference } from '#lib/domain/references/reference';
import { dataWordByWord } from '#lib/messages/data-words';
import { type Locale, translator } from '#lib/messages/translate';

type Props = { code: AccessCode; locale: Locale; reference: Reference };

/** The code that was just given, once. */
export function GivenCode({ code, locale, reference }: Props) {
  const t = translator(locale, 'representatives');
  return (
    <section className="flow">
      <CodePlate
        code={formatAccessCode(code)}
        label={t('codeLabel')}
        spoken={t('codeSpoken', { spoken: dataWordByWord(locale, speakAccessCode(code)) })}
      />
      <p>{t('codeNote', { reference: formatReference(reference) })}</p>
    </section>
  );
}
