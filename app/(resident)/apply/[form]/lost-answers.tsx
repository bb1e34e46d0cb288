import { Actions } from '#components/ui/actions';
import { Button } from '#components/ui/button';
import type { Form } from '#lib/domain/forms/form';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';

/** The way on for somebody whose answers are not on this device. */
export function LostAnswers({ form, locale }: { form: Form; locale: Locale }) {
  const t = translator(locale, 'apply.lost');
  return (
    <div className="column flow">
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <p>{t('sentAlready')}</p>
      <p>
        {t('savedElsewhere')} <a href={urls.saved()}>{t('openSaved')}</a>
      </p>
      <form action={urls.applyBegin(form.id)} method="post">
        <Actions>
          <Button>{t('again')}</Button>
          <a href={urls.track()}>{t('track')}</a>
        </Actions>
      </form>
    </div>
  );
}
