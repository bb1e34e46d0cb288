import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { type MessageTemplate, TELLS_THE_END } from '#lib/domain/cases/mail-template';
import { type Applies, always, one, type Steps } from '#lib/domain/cases/topic';

/** Whether the resident has had the answer, and how. */
export const telling = {
  steps: {
    'record-told': {
      name: 'Record that the resident has been told',
      isPressing: always,
      decide: (_matter, { by, note }) => one({ type: 'resident-told', by }, 'staff', note),
    },
  },
  applies: {
    'resident-told': (before, _data, { on }) => ({ ...told(before, on), undeliveredSince: null }),
    'mail-sent': (before, { template }, { on }) =>
      TELLS_THE_END.includes(template)
        ? told(before, on, { byEmail: true })
        : warned(before, { template, on, went: true }),
    'mail-failed': (before, { template }, { on }) => ({
      ...warned(TELLS_THE_END.includes(template) ? notTold(before) : before, { template, on, went: false }),
      undeliveredSince: before.undeliveredSince ?? on,
    }),
  },
} as const satisfies {
  steps: Pick<Steps, 'record-told'>;
  applies: Pick<Applies, 'resident-told' | 'mail-sent' | 'mail-failed'>;
};

function told(before: Case, on: PlainDate, { byEmail } = { byEmail: false }): Case {
  const isNew = 'toldOn' in before && before.toldOn === null;
  return isNew ? { ...before, toldOn: on, toldByEmail: byEmail } : before;
}

// The email that told them has come back: nobody has been told.
function notTold(before: Case): Case {
  const isByEmail = 'toldOn' in before && before.toldByEmail;
  return isByEmail ? { ...before, toldOn: null, toldByEmail: false } : before;
}

type Warning = { template: MessageTemplate; on: PlainDate; went: boolean };

function warned(before: Case, { template, on, went }: Warning): Case {
  if (template !== 'lapse-warning' || before.waitingFor === null) return before;
  return { ...before, waitingFor: { ...before.waitingFor, warned: { on, went } } };
}
