import { expect, it } from 'vitest';
import type { Form } from '#lib/domain/forms/form';
import { forms } from '#lib/domain/forms/registry';
import { formIn } from '#lib/messages/form-in';
import { type Locale, translator } from '#lib/messages/translate';

// Read aloud whole at every page, before the council's own name.
const LONGEST = 125;

it.each<Locale>(['en', 'cy'])(
  'a question leaves room in the title of its page, with what is wrong with it too (%s)',
  (locale) => {
    const titles = forms.flatMap((form) => titlesOf(locale, formIn(locale, form)));
    expect(titles.filter((title) => title.length > LONGEST)).toEqual([]);
  },
);

function titlesOf(locale: Locale, { pages, start }: Form): readonly string[] {
  const t = translator(locale, 'common.problem');
  return pages.map(({ title }) => `${t('titlePrefix', { title })} – ${start.title}`);
}
