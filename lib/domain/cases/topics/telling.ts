import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { wrongDay } from '#lib/domain/cases/day-past';
import { type MessageTemplate, TELLS_THE_END, TO_FORMER } from '#lib/domain/cases/mail-template';
import { refuse } from '#lib/domain/cases/refusal';
import { type Applies, type Decided, one, type Steps } from '#lib/domain/cases/topic';

/** Whether the resident has had the answer, and how. */
export const telling = {
  steps: {
    'record-told': {
      name: 'Record that the resident has been told',
      // An email tells them by itself, and is recorded by itself, unless it does not arrive.
      isPressing: ({ contact, undeliveredSince }) => !contact.email || undeliveredSince !== null,
      decide: (matter, command, { today }): Decided => {
        const { by, toldOn = today, note } = command;
        if (toldOn === null || !('answeredOn' in matter))
          return refuse('missing-date', 'Enter the day on which they were told.', 'toldOn');
        const answered = { on: matter.answeredOn, did: 'We answered', cannot: 'they cannot have been told' };
        return (
          wrongDay({ on: toldOn, field: 'toldOn' }, today, answered) ??
          one({ type: 'resident-told', by, toldOn }, 'staff', note)
        );
      },
    },
  },
  applies: {
    'resident-told': (before, { toldOn }, { on }) => ({
      ...told(before, toldOn ?? on),
      undeliveredSince: null,
    }),
    'mail-sent': (before, { template, of }, { on }) =>
      tellsTheEnd(before, { template, of })
        ? told(before, on, { byEmail: true })
        : warned(before, { template, on, went: true }),
    'mail-failed': (before, { template, of }, { on }) =>
      TO_FORMER.includes(template) ? before : undelivered(before, { template, of, on, went: false }),
  },
} as const satisfies {
  steps: Pick<Steps, 'record-told'>;
  applies: Pick<Applies, 'resident-told' | 'mail-sent' | 'mail-failed'>;
};

// A late message of an answer that has been taken up again tells nothing of the one that stands.
function tellsTheEnd(matter: Case, { template, of }: Message): boolean {
  const isOfThisEnd = of === undefined || ('endEvent' in matter && matter.endEvent === of);
  return isOfThisEnd && TELLS_THE_END.includes(template);
}

function told(before: Case, on: PlainDate, { byEmail } = { byEmail: false }): Case {
  const isNew = 'toldOn' in before && before.toldOn === null;
  return isNew ? { ...before, toldOn: on, toldByEmail: byEmail } : before;
}

function undelivered(before: Case, warning: Warning): Case {
  const after = tellsTheEnd(before, warning) ? notTold(before) : before;
  return { ...warned(after, warning), undeliveredSince: before.undeliveredSince ?? warning.on };
}

// The email that told them has come back: nobody has been told.
function notTold(before: Case): Case {
  const isByEmail = 'toldOn' in before && before.toldByEmail;
  return isByEmail ? { ...before, toldOn: null, toldByEmail: false } : before;
}

type Message = { template: MessageTemplate; of?: number | undefined };
type Warning = Message & { on: PlainDate; went: boolean };

function warned(before: Case, { template, on, went }: Warning): Case {
  if (template !== 'lapse-warning' || before.waitingFor === null) return before;
  return { ...before, waitingFor: { ...before.waitingFor, warned: { on, went } } };
}
