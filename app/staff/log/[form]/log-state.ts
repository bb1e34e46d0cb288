import type { FoundPlaces } from '#components/forms/place-field';
import type { Problem } from '#lib/domain/forms/form';
import type { Fields } from '#lib/web/action';
import type { StepForm } from '../../cases/[reference]/step-fields';

/** A code as it is shown and as one says it on the telephone. */
export type ShownCode = { shown: string; spoken: string };

/** What the page tells whoever has logged a case, to read out. */
export type LoggedFacts = {
  token: string;
  reference: ShownCode;
  /** Null an hour after logging. */
  code: ShownCode | null;
  name: string | null;
  dates: readonly { name: string; by: string }[];
  /** Null when the case belongs to a service that is not theirs. */
  caseHref: string | null;
  /** Where it can be answered while they are still there. */
  inCall: StepForm | null;
};

/** An open matter, in words. */
export type AlikeLine = { reference: string; href: string; what: string; stands: string };

export type LogProblems = {
  /** What stands in the way beside the questions; null when only questions do. */
  message: string | null;
  field: string | null;
  problems: readonly Problem[];
  signpost: string | null;
  /** What it may be the same as. */
  alike: readonly AlikeLine[];
  /** By the question that asks for a place or an address. */
  places: Readonly<Record<string, FoundPlaces>>;
  /** The id of the field where the work goes on after addresses were looked up. */
  goOnAt: string | null;
  kept: Fields;
  turn: string;
};

/** Null: a fresh form. */
export type LogState = ({ to: 'logged' } & LoggedFacts) | ({ to: 'form' } & LogProblems) | null;
