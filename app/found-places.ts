import type { FoundPlaces } from '#components/forms/place-field';
import { isPlace, placePartsOf, postedText } from '#lib/domain/forms/fields';
import type { PlaceQuestion, Question, RawAnswers } from '#lib/domain/forms/form';
import { type Locale, translator } from '#lib/messages/translate';
import type { Context } from '#lib/use-cases/context';
import type { FoundAddresses } from '#lib/use-cases/places/find-addresses';
import { lookUpAddresses } from '#lib/web/look-up-addresses';

type Asking = { questions: readonly Question[]; raw: RawAnswers; locale: Locale };

/** What is shown beside each question for a place or an address, by its id: what is found with the postcode just typed. */
export async function foundPlacesIn(
  context: Context,
  { questions, raw, locale }: Asking,
): Promise<Readonly<Record<string, FoundPlaces>>> {
  const found = await Promise.all(
    questions.filter(isPlace).map(async (question) => {
      const typed = postedText(raw, placePartsOf(question).postcode);
      const addresses = typed === '' ? null : await lookUpAddresses(context, typed);
      return [question.id, shownAs(question, addresses, locale)] as const;
    }),
  );
  return Object.fromEntries(found);
}

function shownAs(question: PlaceQuestion, found: FoundAddresses | null, locale: Locale): FoundPlaces {
  const t = translator(locale, 'apply.question.place');
  const { postcode } = placePartsOf(question);
  return {
    list: found?.state === 'found' ? found.addresses : [],
    say: found === null ? null : sentenceFor(found, locale),
    postcode:
      postcode === question.postcodeIn
        ? null
        : { name: postcode, label: t('postcode'), hint: t('postcodeHint') },
    words: {
      find: t('find'),
      choose: t('choose'),
      chooseFirst: translator(locale, 'apply.question')('choose'),
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
