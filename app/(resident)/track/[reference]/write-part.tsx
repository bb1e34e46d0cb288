import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { Textarea } from '#components/ui/textarea';
import type { Case } from '#lib/domain/cases/case';
import { LONGEST_TEXT } from '#lib/domain/cases/command';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/web/urls';

/** What came of the last letter, as the address says: 'yes', why not, or '' when none was sent. */
export type Written = '' | 'yes' | 'missing-text' | 'too-long' | 'too-many-attempts' | 'not-allowed';

type Props = { locale: Locale; matter: Case; permit: string | null; written: Written };

/** Where the resident writes to us; without a permit only what came of the last letter is said. */
export function WritePart({ locale, matter, permit, written }: Props) {
  const t = translator(locale, 'track.write');
  const isReply = matter.waitingFor?.what === 'clarification';
  return (
    <section className="flow" id="write">
      {written === 'yes' ? (
        <Notice kind="success" role="status" title={t('doneTitle')}>
          <p>{t('doneText')}</p>
        </Notice>
      ) : null}
      {permit === null ? (
        <NotOpen locale={locale} written={written} />
      ) : (
        <>
          <h2>{t(isReply ? 'replyHeading' : 'heading')}</h2>
          <form action={urls.trackWrite(matter.reference)} method="post" noValidate>
            <input name="permit" type="hidden" value={permit} />
            <Textarea
              error={written === '' || written === 'yes' ? undefined : t(`problem.${written}`)}
              errorPrefix={translator(locale, 'apply.question')('errorPrefix')}
              hint={t('hint')}
              label={t('label')}
              maxLength={LONGEST_TEXT}
              name="text"
            />
            <div className="actions">
              <Button look="secondary">{t('go')}</Button>
            </div>
          </form>
        </>
      )}
    </section>
  );
}

function NotOpen({ locale, written }: Pick<Props, 'locale' | 'written'>) {
  if (written === '' || written === 'yes') return null;
  const t = translator(locale, 'track.write');
  return (
    <Notice kind="danger" role="alert" title={t('notDone')}>
      <p>{t(`problem.${written}`)}</p>
    </Notice>
  );
}
