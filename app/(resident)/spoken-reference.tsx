import { Code } from '#components/ui/code';
import { formatReference, type Reference, speakReference } from '#lib/domain/references/reference';
import { dataWordByWord } from '#lib/messages/data-words';
import type { Locale } from '#lib/messages/translate';

/** A reference as it is written; a screen reader says it letter by letter. */
export function SpokenReference({ locale, reference }: { locale: Locale; reference: Reference }) {
  const spoken = dataWordByWord(locale, speakReference(reference));
  return <Code spoken={spoken} value={formatReference(reference)} />;
}
