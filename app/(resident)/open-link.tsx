import { Actions } from '#components/ui/actions';
import { Button } from '#components/ui/button';

type Words = (key: 'title' | 'text' | 'go' | 'other') => string;

/** Where a mailed link leads: a button, so that only a person uses the link up. */
export function OpenLink({ action, token, words: t }: { action: string; token: string; words: Words }) {
  return (
    <div className="column flow">
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <form action={action} method="post">
        <input name="token" type="hidden" value={token.slice(0, 200)} />
        <Actions>
          <Button>{t('go')}</Button>
        </Actions>
      </form>
      <p className="muted">{t('other')}</p>
    </div>
  );
}
