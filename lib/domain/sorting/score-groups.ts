import type { Known } from '#lib/domain/sorting/labelled';
import type { SortRouteId } from '#lib/domain/sorting/sort-route';
import type { Sorter } from '#lib/domain/sorting/sorter';
import { isInWelsh, readWords } from '#lib/domain/sorting/words';

/** Sentences that are hard in one way, and so scored apart. */
export type ScoreGroup = { readonly name: string; readonly sentences: readonly Known[] };

const COMPLAINT_OR_REQUEST: readonly SortRouteId[] = ['complaint-general', 'service-request'];
const WHICH_INFORMATION: readonly SortRouteId[] = ['foi', 'eir', 'sar', 'query'];

/**
 * The sentences on either side of each boundary that people mix up, those with a word the sorter put right, and the Welsh
 * ones. A sentence can be in several.
 */
export function scoreGroups(labelled: readonly Known[], { speller }: Sorter): readonly ScoreGroup[] {
  const of = (routes: readonly SortRouteId[]) => labelled.filter(({ route }) => routes.includes(route));
  const isPutRight = ({ text }: Known) =>
    readWords(text, (word) => word).some(({ read }) => !read.includes(' ') && speller(read) !== read);
  return [
    { name: 'complaint or service request', sentences: of(COMPLAINT_OR_REQUEST) },
    { name: 'FOI, EIR, SAR or question', sentences: of(WHICH_INFORMATION) },
    {
      name: 'with a word put right',
      sentences: labelled.filter((each) => !isInWelsh(each.text) && isPutRight(each)),
    },
    { name: 'in Welsh', sentences: labelled.filter(({ text }) => isInWelsh(text)) },
  ];
}
