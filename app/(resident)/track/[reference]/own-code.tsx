import { cookies } from 'next/headers';
import { Notice } from '#components/ui/notice';
import { translator } from '#lib/messages/translate';
import type { Context } from '#lib/use-cases/context';
import { codeToken } from '#lib/web/code-cookie';
import { AccessCodePlate } from '../../access-code-plate';

/** Their own code, for whoever has opened the letters with one that an officer gave them. */
export async function OwnCode({ context: { locale, secrets } }: { context: Context }) {
  const token = codeToken(await cookies(), 'own-code');
  if (token === null) return null;
  const t = translator(locale, 'track.ownCode');
  return (
    <Notice kind="success" role="status" title={t('title')}>
      <AccessCodePlate code={secrets.accessCodeFor(token)} label={t('label')} locale={locale} />
      <p>{t('note')}</p>
    </Notice>
  );
}
