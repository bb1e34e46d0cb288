import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { type Command, LONGEST_TEXT } from '#lib/domain/cases/command';
import type { CaseEvent, EventData, EventType, NewEvent, Visibility } from '#lib/domain/cases/event';
import type { PersonalDetails } from '#lib/domain/cases/personal-traces';
import { done, type Refusal, type Result, refuse } from '#lib/domain/cases/refusal';
import type { Counting } from '#lib/domain/deadlines/trace';
import type { Actor } from '#lib/domain/permissions/actor';
import type { StepId } from '#lib/domain/processes/step-rule';

/** What deciding needs beside the case: who acts, the resident's details, the London date and what to count with. */
export type DecisionContext = {
  actor: Actor;
  person: PersonalDetails;
  today: PlainDate;
  counting: Counting;
};

export type CommandOf<S extends StepId> = { [P in S]: Extract<Command, { step: P }> }[S];

export type Decided = Result<readonly NewEvent[]>;

/** A step that a person can take, whatever the process: its name, when it is what comes next, and what it decides. */
export type Step<S extends StepId> = {
  /** On the officer's button. */
  readonly name: string;
  /** What to say instead as the case stands; null for nothing else. */
  readonly nameNow?: (matter: Case) => string | null;
  /** Whether it moves the case on as it stands now, and so is offered first. `today`: null where the day is not known. */
  readonly isPressing: (matter: Case, today: PlainDate | null) => boolean;
  /** Why it has to wait for another day or another step, whatever is written; null when it need not. Absent: never. */
  readonly notYet?: (matter: Case, context: Pick<DecisionContext, 'today' | 'counting'>) => Refusal | null;
  /** The events it would write, or why not. The table and its conditions have been asked before. */
  readonly decide: (
    matter: Case,
    command: Extract<Command, { step: S }>,
    context: DecisionContext,
  ) => Decided;
};

export type Steps = { readonly [S in StepId]: Step<S> };

/** How the case changes by each type of event. */
export type Applies = {
  readonly [T in EventType]: (before: Case, data: Extract<EventData, { type: T }>, event: CaseEvent) => Case;
};

export const always = (): boolean => true;
export const never = (): boolean => false;

/** The case as it was: for what is only recorded. */
export const unchanged = (before: Case): Case => before;

/** One event, with what somebody wrote. */
export function one(data: EventData, visibility: Visibility, text: string | null = null): Decided {
  const words = text?.trim();
  return done([{ data, visibility, text: words || null }]);
}

/** Goes on when something of a fitting length was written in `field`. */
export function withText(text: string, field: string, next: () => Decided): Decided {
  if (text.trim() === '') return refuse('missing-text', 'Write something first.', field);
  return withFittingText(text, field, next);
}

/** Goes on when what was written in `field`, if anything, is not too long. */
export function withFittingText(text: string, field: string, next: () => Decided): Decided {
  if (text.length > LONGEST_TEXT) {
    return refuse(
      'too-long',
      `This is ${text.length} characters. Shorten it to ${LONGEST_TEXT}, or attach a file.`,
      field,
    );
  }
  return next();
}
