import { completeParts } from '#lib/domain/cases/answer-content';
import { type Case, isReachable, NOT_COPIED } from '#lib/domain/cases/case';
import { allEnded } from '#lib/domain/cases/contribution';
import { withDeciders } from '#lib/domain/cases/deciders';
import { liveDraft, needsApproval } from '#lib/domain/cases/draft';
import type { CaseEvent } from '#lib/domain/cases/event';
import { refuseOutcome } from '#lib/domain/cases/outcome-open';
import { done, type Refusal, refuse } from '#lib/domain/cases/refusal';
import {
  type Applies,
  always,
  type CommandOf,
  type Decided,
  type Steps,
  unchanged,
  withText,
} from '#lib/domain/cases/topic';
import { overtaken } from '#lib/domain/cases/topics/draft';
import type { Fact } from '#lib/domain/deadlines/fact';
import { stageOf } from '#lib/domain/processes/registry';

/** The council's reply with its outcome. */
export const answer = {
  steps: {
    'send-answer': {
      name: 'Write and send the answer',
      isPressing: always,
      decide: (matter, command, context): Decided => {
        const parts =
          overtaken(matter, command.draft) ??
          refuseOutcome(matter, command.outcome, context) ??
          unapproved(matter, command) ??
          completeParts(matter, command);
        if (!parts.ok) return parts;
        const { text, outcome, attachmentIds, draft, asDrafted } = command;
        const data = { type: 'answer-sent' as const, outcome, attachmentIds, ...(asDrafted && { draft }) };
        return withText(text, 'text', () =>
          done([...parts.value, { data, visibility: 'resident' as const, text: text.trim() }]),
        );
      },
    },
  },
  applies: {
    'point-decided': unchanged,
    'exemption-applied': unchanged,
    'reasons-kept': unchanged,
    'public-interest-weighed': unchanged,
    'narrowing-advised': unchanged,
    'advice-given': unchanged,
    'answer-sent': (before, { outcome }, event) => answeredWith(before, outcome, event),
  },
} as const satisfies {
  steps: Pick<Steps, 'send-answer'>;
  applies: Pick<
    Applies,
    | 'point-decided'
    | 'exemption-applied'
    | 'reasons-kept'
    | 'public-interest-weighed'
    | 'narrowing-advised'
    | 'advice-given'
    | 'answer-sent'
  >;
};

// What needs approval is sent as it was approved; what is not that draft is another.
function unapproved(matter: Case, { outcome, asDrafted }: CommandOf<'send-answer'>): Refusal | null {
  const isApproved = liveDraft(matter)?.state === 'approved';
  if (isApproved === asDrafted && (isApproved || !needsApproval(stageOf(matter), outcome))) return null;
  if (asDrafted) return refuse('not-now', 'The draft is not approved.');
  return isApproved
    ? refuse('not-now', 'The draft is approved. Send it as it stands, or save your changes as another draft.')
    : refuse('not-now', NEEDS_APPROVAL, 'outcome');
}

const NEEDS_APPROVAL =
  'With this outcome, somebody else approves the answer before it goes. Save it as a draft, then ask for approval.';

/** The case once it ended without an answer on the matter: withdrawn, lapsed, merged. Its clocks were not kept by that. */
export function endedWith(before: Case, outcome: string, event: CaseEvent): Answered {
  return over(before, { outcome, by: 'ended' }, event);
}

/** The case once the resident is owed no more than being told the answer. */
export function answeredWith(before: Case, outcome: string, event: CaseEvent): Answered {
  const found = stageOf(before).outcomes.find(({ id }) => id === outcome)?.notOurDuty;
  const facts: readonly Fact[] = found
    ? [...before.facts, { type: 'not-our-duty', on: event.on }]
    : before.facts;
  const answered = over({ ...before, facts }, { outcome, by: 'response-sent' }, event);
  return withDeciders(answered, [before.draft?.by.id ?? null, answered.answeredById]);
}

/** The case once somebody outside has decided it: no officer of ours had a part in that. */
export function decidedElsewhere(before: Case, outcome: string, event: CaseEvent): Answered {
  return { ...over(before, { outcome, by: 'response-sent' }, event), answeredById: null };
}

type Answered = Extract<Case, { status: 'answered' }>;

function over(
  before: Case,
  { outcome, by }: { outcome: string; by: 'response-sent' | 'ended' },
  { on, author, sequence }: CaseEvent,
): Answered {
  const acknowledgedOn = before.status === 'received' ? null : before.acknowledgedOn;
  // Nobody can be written to: the tracking page, open to whoever has the code, is how they are told.
  const toldOn = isReachable(before.contact) ? null : on;
  return {
    ...before,
    status: 'answered',
    acknowledgedOn,
    answeredOn: on,
    outcome,
    endEvent: sequence,
    answeredById: author.kind === 'staff' ? author.id : null,
    toldOn,
    toldByEmail: false,
    memberCopy: before.memberCopy && NOT_COPIED,
    waitingFor: null,
    draft: before.draft && { ...before.draft, state: 'over' },
    contributions: allEnded(before.contributions, on),
    facts: [...before.facts, { type: by, on }],
  };
}
