import type { Case } from '#lib/domain/cases/case';
import { nextStageOf } from '#lib/domain/cases/next-stage';
import type { Council } from '#lib/domain/council/council';
import { formatReference } from '#lib/domain/references/reference';
import { rightsWords } from '#lib/messages/rights-words';
import type { Locale } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import type { Letters } from '#lib/use-cases/tracking/track-case';
import { siteUrl } from '#lib/web/site-url';

type Props = { council: Council; letters: Letters; locale: Locale; matter: Case };

/** What somebody can do who is unhappy with our answer. */
export function RightsPart({ council, letters, locale, matter }: Props) {
  // A case that was merged has no answer of its own yet to be unhappy with.
  if (!('outcome' in matter) || matter.mergedInto !== null || !letters.isShared) return null;
  const rights = rightsWords({
    council,
    locale,
    process: matter.process,
    pack: matter.pack,
    next: nextStageOf(matter),
    reference: formatReference(matter.reference),
    website: siteUrl(urls.apply('complaint')),
  });
  return (
    <>
      <h2>{rights.heading}</h2>
      {rights.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  );
}
