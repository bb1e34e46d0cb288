import { type PersonalDetails, personalTraces } from '#lib/domain/cases/personal-traces';

const GONE = '[left out]';
const ALL_GONE = '[left out, because it says who asked]';

/**
 * A text for somebody who need not know who asked: requests for information are handled without regard to that. Names
 * and details are cut out; where one is written in a way that cannot be cut out, the whole text is left out.
 */
export function withoutPerson(text: string, people: readonly PersonalDetails[]): string {
  const cut = people.reduce((before, person) => detailsOf(person).reduce(cutOut, before), text);
  const isNamed = people.some((person) => personalTraces(cut, person).some(({ certain }) => certain));
  return isNamed ? ALL_GONE : cut;
}

function detailsOf({ name, email, phone, address, postcode }: PersonalDetails) {
  // A town or a district is no trace of one person; a line with a number is.
  const street = (address?.split('\n') ?? []).filter((line) => /\d/.test(line));
  return [email, phone, ...street, postcode, name];
}

// Written with other spaces, dots or hyphens it is still the same name or number.
function cutOut(text: string, detail: string | null): string {
  const words = detail?.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.join('').length < 4) return text;
  const written = new RegExp(
    `(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]{0,3}')}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return text.replace(written, GONE);
}
