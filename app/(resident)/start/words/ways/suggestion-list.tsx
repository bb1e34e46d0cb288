import { Button } from '#components/ui/button';
import { cutTo } from '#lib/domain/forms/clean-text';
import type { Suggestion } from '#lib/domain/sorting/sorter';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';

type Props = { locale: Locale; suggestions: readonly Suggestion[] };

/** Each suggestion with the words that speak for it, and a button that leads there. */
export function SuggestionList({ locale, suggestions }: Props) {
  const t = translator(locale, 'sorting');
  return (
    <ul className="answers">
      {suggestions.map(({ route, because }, place) => (
        <li className="flow" key={route}>
          <h2 className="answers-title">{t(`routes.${route}.title`)}</h2>
          <p>{t(`routes.${route}.text`)}</p>
          {because.length > 0 ? (
            <p className="muted">{t('because', { words: quoted(because, locale) })}</p>
          ) : null}
          <form action={urls.wordsTake()} method="post">
            <input name="route" type="hidden" value={route} />
            <Button look={place === 0 ? undefined : 'secondary'}>{t(`routes.${route}.go`)}</Button>
          </form>
        </li>
      ))}
    </ul>
  );
}

const LONGEST_QUOTE = 60;

function quoted(because: readonly string[], locale: Locale): string {
  const t = translator(locale, 'sorting');
  const quotes = because.map((words) => t('quoted', { words: cutTo(words, LONGEST_QUOTE) }));
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(quotes);
}
