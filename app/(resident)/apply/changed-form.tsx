import { Notice } from '#components/ui/notice';
import type { FormChange } from '#lib/domain/forms/changed-form';
import { type Locale, translator } from '#lib/messages/translate';

/** Told once, on the next page that somebody sees after a form was changed under their answers. */
export function ChangedForm({ change, locale }: { change: FormChange | null; locale: Locale }) {
  if (change === null) return null;
  const t = translator(locale, 'apply.changed');
  return (
    <Notice title={t('title')}>
      <p>{t('kept')}</p>
      {change.dropped === 0 ? null : <p>{t('dropped', { count: change.dropped })}</p>}
    </Notice>
  );
}
