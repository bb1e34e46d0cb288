import { LinkButton } from '#components/ui/link-button';
import type { Case } from '#lib/domain/cases/case';
import { nextStageOf } from '#lib/domain/cases/next-stage';
import type { Council } from '#lib/domain/council/council';
import { isOutside } from '#lib/domain/processes/registry';
import { formatReference } from '#lib/domain/references/reference';
import { overdueWords, rightsWords } from '#lib/messages/rights-words';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import type { Letters } from '#lib/use-cases/tracking/track-case';
import { siteUrl } from '#lib/web/site-url';
import { goingOnWords } from './going-on-words';

type Props = { council: Council; letters: Letters; locale: Locale; matter: Case };

/** What somebody can do who is unhappy with our answer, and the way to do it. */
export function RightsPart(props: Props) {
  const { letters, locale, matter } = props;
  const mayGoOn = letters.own.includes('next-stage');
  const rights = overdueIn(props) ?? rightsIn(props);
  if (rights === null && !mayGoOn) return null;
  const goingOn = goingOnWords(matter);
  const t = translator(locale, 'ownSteps');
  const { heading, paragraphs } = rights ?? {
    heading: t(`${goingOn}.heading`),
    paragraphs: [t(`${goingOn}.lead`)],
  };
  return (
    <section className="flow">
      <h2>{heading}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {mayGoOn ? (
        <LinkButton href={urls.trackLookAgain(matter.reference)} look="secondary">
          {t(`${goingOn}.begin`)}
        </LinkButton>
      ) : null}
    </section>
  );
}

// From the day after our last one, also where what comes next is outside the council.
function overdueIn({ council, letters, locale, matter }: Props) {
  const { overdueSince, own } = letters;
  if (overdueSince === null || matter.wentOn !== null || !letters.isShared || nextStageOf(matter) === null)
    return null;
  const words = own.includes('next-stage')
    ? translator(locale, 'ownSteps')(`${goingOnWords(matter)}.overdue`)
    : null;
  return overdueWords(factsOf({ council, locale, matter }), overdueSince, words);
}

function rightsIn({ council, letters, locale, matter }: Props) {
  // A case that was merged has no answer of its own yet to be unhappy with; what was decided outside is not ours to look at.
  if (!('outcome' in matter) || matter.mergedInto !== null || !letters.isShared) return null;
  if (isOutside(matter.stage)) return null;
  // Who took it further has used the right, and who took it back has no answer.
  if (matter.wentOn !== null || matter.outcome === 'withdrawn') return null;
  return rightsWords({
    ...factsOf({ council, locale, matter }),
    goOnBy: letters.goOnBy,
    isThere: letters.own.includes('next-stage'),
  });
}

function factsOf({ council, locale, matter }: Omit<Props, 'letters'>) {
  return {
    council,
    locale,
    process: matter.process,
    pack: matter.pack,
    next: nextStageOf(matter),
    reference: formatReference(matter.reference),
    website: siteUrl(urls.apply('complaint')),
  };
}
