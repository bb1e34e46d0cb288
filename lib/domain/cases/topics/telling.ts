import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { type MailTemplate, TELLS_THE_END } from '#lib/domain/cases/mail-template';
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
    'resident-told': (before, _data, { on }) => told(before, on),
    'mail-sent': (before, { template }, { on }) =>
      TELLS_THE_END.includes(template) ? told(before, on) : warned(before, { template, on, went: true }),
    'mail-failed': (before, { template }, { on }) => warned(before, { template, on, went: false }),
  },
} as const satisfies {
  steps: Pick<Steps, 'record-told'>;
  applies: Pick<Applies, 'resident-told' | 'mail-sent' | 'mail-failed'>;
};

function told(before: Case, on: PlainDate): Case {
  const isAnswered = before.status === 'answered' || before.status === 'closed';
  return isAnswered && before.toldOn === null ? { ...before, toldOn: on } : before;
}

type Warning = { template: MailTemplate; on: PlainDate; went: boolean };

function warned(before: Case, { template, on, went }: Warning): Case {
  if (template !== 'lapse-warning' || before.waitingFor === null) return before;
  return { ...before, waitingFor: { ...before.waitingFor, warned: { on, went } } };
}
