import { Notice } from '#components/ui/notice';
import type { FormChange } from '#lib/domain/forms/changed-form';
import { dataWords } from '#lib/messages/data-words';
import { type Locale, translator } from '#lib/messages/translate';

/** Told once, on the next page that somebody sees after a form was changed under their answers. */
export function ChangedForm({ change, locale }: { change: FormChange | null; locale: Locale }) {
  if (change === null) return null;
  const t = translator(locale, 'apply.changed');
  return (
    <Notice title={t('title')}>
      <p>{t('kept')}</p>
      <Named lead={t('asked')} locale={locale} questions={change.asked} />
      <Named lead={t('dropped')} locale={locale} questions={change.dropped} />
    </Notice>
  );
}

type NamedProps = { lead: string; locale: Locale; questions: readonly string[] };

function Named({ lead, locale, questions }: NamedProps) {
  if (questions.length === 0) return null;
  return (
    <>
      <p>{lead}</p>
      <ul>
        {questions.map((question) => (
          <li key={question}>{dataWords(locale)(question)}</li>
        ))}
      </ul>
    </>
  );
}
