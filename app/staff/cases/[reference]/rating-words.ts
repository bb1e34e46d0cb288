import type { Handling, Rating, Solved } from '#lib/domain/cases/rating';

const HANDLING_WORDS: Readonly<Record<Handling, string>> = {
  'very-well': 'very well',
  well: 'well',
  neither: 'neither well nor badly',
  badly: 'badly',
  'very-badly': 'very badly',
};

const SOLVED_WORDS: Readonly<Record<Solved, string>> = {
  yes: 'and it is solved',
  partly: 'and it is solved in part',
  no: 'and it is not solved',
};

/** What a resident said of how we handled it, as an officer reads it. */
export function ratingWords({ handling, solved }: Rating): string {
  return `${HANDLING_WORDS[handling]}, ${SOLVED_WORDS[solved]}`;
}
