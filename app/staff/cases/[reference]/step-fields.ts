/** A field of a step's form, as data, so that the panel in the browser needs to know no step. */
export type StepField =
  | OneField
  /** What the page says to the server, not to the officer; what was typed before never replaces it. */
  | { kind: 'hidden'; name: string; value: string }
  /** More fields, folded away under the label. */
  | { kind: 'group'; name: string; label: string; hint: string; fields: readonly OneField[] };

export type OneField = { name: string; label: string; hint?: string | undefined } & (
  | { kind: 'words' | 'line'; value: string; rows?: number }
  | { kind: 'choice' | 'select'; value: string; options: readonly { value: string; label: string }[] }
  | { kind: 'date' | 'time'; value: string }
  | { kind: 'files'; accept: string }
  /** `question` is over the box, `label` beside it. */
  | { kind: 'tick'; question: string; value?: 'yes' | '' }
);

/** A step by what is read of it before it is opened. */
export type StepLine = {
  step: string;
  /** What opens it. */
  name: string;
  /** What it does, whom it tells, which clock it stops. */
  effect: string;
};

/** A step's form. */
export type StepForm = StepLine & {
  fields: readonly StepField[];
  /** What to know before sending it, in paragraphs. */
  notes: readonly string[];
  /** What to look at twice, each in a line. */
  warnings: readonly string[];
  /** The button's words. */
  submit: string;
  /** A second button that fills the form by itself. */
  shortcut: { value: string; text: string } | null;
};

/** What a step brings to its form; the rest is the same for every step. */
export type StepParts = Pick<StepForm, 'fields' | 'submit'> &
  Partial<Pick<StepForm, 'notes' | 'warnings' | 'shortcut'>>;
