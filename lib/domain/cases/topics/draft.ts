import { completeParts, draftParts } from '#lib/domain/cases/answer-content';
import type { Case } from '#lib/domain/cases/case';
import { withDeciders } from '#lib/domain/cases/deciders';
import { type Draft, lastDraft, liveDraft } from '#lib/domain/cases/draft';
import { done, type Refusal, refuse } from '#lib/domain/cases/refusal';
import { type Applies, always, type Decided, one, type Steps, withText } from '#lib/domain/cases/topic';
import { stageOf } from '#lib/domain/processes/registry';

/**
 * Writing an answer before it goes: a draft is numbered and only the latest counts. Where the stage asks for it, somebody
 * else approves the draft or returns it; saving another one takes the approval away.
 */
export const draft = {
  steps: {
    'save-draft': {
      name: 'Write a draft of the answer',
      isPressing: (matter) => stageOf(matter).approval === 'every-answer' && isToBeWritten(matter),
      decide: (matter, command): Decided => {
        const parts = overtaken(matter, command.draft) ?? draftParts(matter, command);
        if (!parts.ok) return parts;
        const { text, outcome, attachmentIds } = command;
        const number = lastDraft(matter) + 1;
        const saved = { type: 'draft-saved' as const, draft: number, outcome, attachmentIds };
        return withText(text, 'text', () =>
          done(
            [...parts.value, { data: saved, text: text.trim() }].map((each) => ({
              ...each,
              visibility: 'staff' as const,
            })),
          ),
        );
      },
    },
    'submit-draft': {
      name: 'Ask for approval',
      isPressing: always,
      decide: (matter, { draft: number, approver, ...content }): Decided => {
        const late = overtaken(matter, number);
        if (late !== null) return late;
        const parts = completeParts(matter, content);
        if (!parts.ok) return { ...parts, message: `The draft is not ready. ${parts.message}` };
        if (approver !== null && approver.id === matter.draft?.by.id)
          return refuse('unknown-person', 'Somebody who did not write the draft approves it.', 'approver');
        return one({ type: 'approval-asked', draft: number, of: approver }, 'staff');
      },
    },
    'approve-draft': {
      name: 'Approve the draft',
      isPressing: always,
      decide: (matter, { draft: number }): Decided =>
        overtaken(matter, number) ?? one({ type: 'draft-approved', draft: number }, 'staff'),
    },
    'return-draft': {
      name: 'Return the draft',
      isPressing: always,
      decide: (matter, { draft: number, why }): Decided =>
        overtaken(matter, number) ??
        withText(why, 'why', () => one({ type: 'draft-returned', draft: number }, 'staff', why)),
    },
  },
  applies: {
    'draft-saved': (before, { draft: number, outcome, attachmentIds }, { sequence, author, on }) => ({
      ...before,
      draft: {
        number,
        event: sequence,
        by: author,
        on,
        outcome,
        attachmentIds,
        state: 'open',
        approver: null,
      },
    }),
    'approval-asked': (before, { of: approver }) => inState(before, { state: 'submitted', approver }),
    'draft-approved': (before, _data, { author }) =>
      inState(withDeciders(before, [author.id]), { state: 'approved' }),
    'draft-returned': (before) => inState(before, { state: 'returned' }),
  },
} as const satisfies {
  steps: Pick<Steps, 'save-draft' | 'submit-draft' | 'approve-draft' | 'return-draft'>;
  applies: Pick<Applies, 'draft-saved' | 'approval-asked' | 'draft-approved' | 'draft-returned'>;
};

function inState(before: Case, change: Partial<Draft>): Case {
  return before.draft === null ? before : { ...before, draft: { ...before.draft, ...change } };
}

function isToBeWritten(matter: Case): boolean {
  const live = liveDraft(matter);
  return live === null || live.state === 'returned';
}

/** Refuses what began from another draft than the latest: somebody has saved one in the meantime. */
export function overtaken(matter: Case, number: number): Refusal | null {
  const { draft: last } = matter;
  if (number === lastDraft(matter) || last === null) return null;
  const words = `${last.by.name} saved draft ${last.number} in the meantime. Nothing you wrote is lost: read theirs, then do this again.`;
  return refuse('not-now', words);
}
