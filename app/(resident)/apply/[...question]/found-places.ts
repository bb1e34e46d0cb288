import type { FoundPlaces } from '#components/forms/place-field';
import { placePartsOf, postedText } from '#lib/domain/forms/fields';
import type { Page, RawAnswers } from '#lib/domain/forms/form';
import { type Locale, translator } from '#lib/messages/translate';
import type { Context } from '#lib/use-cases/context';
import type { FoundAddresses } from '#lib/use-cases/places/find-addresses';
import { lookUpAddresses } from '#lib/web/look-up-addresses';

/** What a page that asks for a place shows beside the question; undefined for every other page. */
export async function foundPlacesOf(
  context: Context,
  page: Page,
  raw: RawAnswers,
): Promise<FoundPlaces | undefined> {
  const question = page.questions.find(({ kind }) => kind === 'place');
  if (question === undefined) return undefined;
  const typed = postedText(raw, placePartsOf(question).postcode);
  const found = typed === '' ? null : await lookUpAddresses(context, typed);
  const t = translator(context.locale, 'apply.question.place');
  return {
    list: found?.state === 'found' ? found.addresses : [],
    say: found === null ? null : sentenceFor(found, context.locale),
    words: {
      postcode: t('postcode'),
      postcodeHint: t('postcodeHint'),
      find: t('find'),
      choose: t('choose'),
      chooseFirst: translator(context.locale, 'apply.question')('choose'),
      notListed: t('notListed'),
    },
  };
}

function sentenceFor(found: FoundAddresses, locale: Locale): string | null {
  const t = translator(locale, 'apply.question.place');
  switch (found.state) {
    case 'found':
      return null;
    case 'none':
      return t('none', { postcode: found.postcode });
    case 'wrong':
      return t('wrong');
    case 'unavailable':
      return t('unavailable');
  }
}
