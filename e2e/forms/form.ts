import type { Resident } from '../people.ts';

/** An answer to a question, by what stands on the page. `of`: what the choice is called where the page asks more than that. */
export type Given =
  | { choose: string; of?: string }
  | { select: string; from: string }
  | { tick: string }
  | { write: string; in: string }
  | { press: string }
  | { date: readonly [day: string, month: string, year: string] };

/** One page of a form: its heading, what is answered, and what it says when nothing was. */
export type FilledPage = { heading: string; given: readonly Given[]; empty: readonly string[] };

export type FilledForm = {
  id: string;
  /** Link on the home page. */
  door: string;
  begin: string;
  pages: readonly FilledPage[];
  check: string;
  send: string;
  sent: string;
  /** The acknowledgement's subject, with its {council} and {reference}. */
  mail: string;
  resident: Resident;
};

export const page = (
  heading: string,
  given: readonly Given[],
  empty: readonly string[] = [],
): FilledPage => ({
  heading,
  given,
  empty,
});
