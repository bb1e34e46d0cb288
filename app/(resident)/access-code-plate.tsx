import { CodePlate } from '#components/ui/code-plate';
import { type AccessCode, formatAccessCode, speakAccessCode } from '#lib/domain/references/access-code';
import { dataWordByWord } from '#lib/messages/data-words';
import { type Locale, translator } from '#lib/messages/translate';

type Props = { label: string; code: AccessCode; locale: Locale };

/** A code for a resident to keep, written and in words. */
export function AccessCodePlate({ label, code, locale }: Props) {
  const spoken = dataWordByWord(locale, speakAccessCode(code));
  return (
    <CodePlate
      code={formatAccessCode(code)}
      label={label}
      spoken={translator(locale, 'common')('codeSpoken', { spoken })}
    />
  );
}
