import type { Case } from '#lib/domain/cases/case';
import { isOutside } from '#lib/domain/processes/registry';
import { formatReference } from '#lib/domain/references/reference';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';

/** Of a matter that has gone on, was split or merged: each case leads to the others. */
export function Stages({ locale, matter }: { locale: Locale; matter: Case }) {
  const others = [
    {
      words: matter.mergedInto?.looksAgain ? 'lookedAtAgain' : 'mergedInto',
      references: matter.mergedInto === null ? [] : [matter.mergedInto.reference],
    },
    { words: 'takenIn', references: ofSamePerson(matter) },
    { words: 'partOf', references: matter.partOf === null ? [] : [matter.partOf.reference] },
    { words: 'parts', references: matter.parts.map(({ reference }) => reference) },
    {
      words: isOutside(matter.stage) ? 'cameOutside' : 'follows',
      references: matter.follows === null ? [] : [matter.follows.reference],
    },
    {
      words: isOutside(matter.wentOn?.stage ?? null) ? 'wentOutside' : 'wentOn',
      references: matter.wentOn === null ? [] : [matter.wentOn.reference],
    },
  ] as const;
  return others.flatMap(({ words, references }) =>
    references.map((reference) => (
      <p key={reference}>
        {translator(locale, 'track.stages')(words)}{' '}
        <a href={urls.trackCase(reference)}>{formatReference(reference)}</a>
      </p>
    )),
  );
}

// What somebody else asked is theirs: not even that they did is said here.
function ofSamePerson({ takenIn }: Case) {
  return takenIn.filter(({ readers }) => readers.length > 0).map(({ reference }) => reference);
}
