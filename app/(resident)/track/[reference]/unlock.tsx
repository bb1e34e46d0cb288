import { Button } from '#components/ui/button';
import { TextInput } from '#components/ui/text-input';
import { type Reference, referenceInUrl } from '#lib/domain/references/reference';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';

/** The box that opens the letters with the access code. */
export function Unlock({ locale, reference }: { locale: Locale; reference: Reference }) {
  const t = translator(locale, 'track');
  return (
    <section className="flow">
      <h2>{t('unlock.heading')}</h2>
      <p>{t('unlock.lead')}</p>
      <form action={urls.trackLookUp()} method="post" noValidate>
        <input name="reference" type="hidden" value={referenceInUrl(reference)} />
        <TextInput
          autoComplete="off"
          hint={t('form.codeHint')}
          label={t('form.code')}
          name="code"
          spellCheck={false}
          width={28}
        />
        <div className="actions">
          <Button>{t('unlock.go')}</Button>
          <a href={urls.track()}>{t('unlock.lost')}</a>
        </div>
      </form>
    </section>
  );
}
