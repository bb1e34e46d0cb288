import type { Case } from '#lib/domain/cases/case';
import { withoutApproval } from '#lib/domain/cases/draft';
import { done, refuse } from '#lib/domain/cases/refusal';
import { type Applies, never, one, type Steps, withText } from '#lib/domain/cases/topic';
import { FACTS_OF_ASKING, heededIn } from '#lib/domain/cases/topics/asking';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { isRestricted, type Place, PROCESSES } from '#lib/domain/processes/registry';

/**
 * Treating a matter as another kind, or as another service’s: a service request that is a complaint, a request for information that is about the
 * environment. The day it reached the council stays; the pack of the new kind that was in force that day governs it.
 */
export const category = {
  steps: {
    recategorise: {
      name: 'Treat it as another kind',
      isPressing: never,
      decide: (matter, { process, serviceId, pack, why, message }) => {
        const isWay = PROCESSES[matter.process].becomes.some((id) => id === process);
        if (!isWay) return refuse('wrong-input', 'Choose what kind of case it is.', 'process');
        if (pack === null)
          return refuse(
            'wrong-input',
            'That kind of case had no rules here on the day this was received.',
            'process',
          );
        const kind = { from: matter.process, process, pack };
        const home = serviceId === matter.serviceId ? {} : { serviceId };
        return withText(why, 'why', () =>
          withText(message, 'message', () =>
            done([
              { data: { type: 'case-recategorised', ...kind, ...home }, visibility: 'staff', text: why },
              { data: { type: 'council-wrote' }, visibility: 'resident', text: message },
            ]),
          ),
        );
      },
    },
    'move-service': {
      name: 'Give it to another service',
      nameNow: ({ process }) => (isOfServices(process) ? null : 'Say that it is about another service'),
      isPressing: never,
      decide: (matter, { service, pack, why }) => {
        if (service.id === matter.serviceId)
          return refuse('already-done', `It is with ${service.name} already.`, 'service');
        if (pack === null)
          return refuse('wrong-input', `${service.name} has no rules for this kind of case.`, 'service');
        return withText(why, 'why', () => one({ type: 'service-changed', service, pack }, 'staff', why));
      },
    },
  },
  applies: {
    'case-recategorised': (before, { process, pack, serviceId = before.serviceId }) => ({
      ...before,
      ...under(before, { process, pack, stage: 'first' }),
      ...(PROCESSES[process].office === PROCESSES[before.process].office ? {} : NOBODYS),
      ...at(before, serviceId, process),
      restricted: before.restricted || isRestricted(PROCESSES[process]),
    }),
    'service-changed': (before, { service, pack }) => ({
      ...before,
      ...(pack === before.pack ? {} : under(before, { process: before.process, pack, stage: before.stage })),
      ...at(before, service.id, before.process),
    }),
  },
} as const satisfies {
  steps: Pick<Steps, 'recategorise' | 'move-service'>;
  applies: Pick<Applies, 'case-recategorised' | 'service-changed'>;
};

const NOBODYS = { assignedToId: null, teamId: null, accepted: false } as const;

// Whoever had it works for the service that had it, or for an office, which keeps it. A service's categories are its own.
function at(
  before: Case,
  serviceId: string,
  process: ProcessId,
): Partial<Pick<Case, 'serviceId' | 'categoryId' | keyof typeof NOBODYS>> {
  if (serviceId === before.serviceId) return {};
  return { serviceId, categoryId: null, ...(isOfServices(process) ? NOBODYS : {}) };
}

function isOfServices(process: ProcessId): boolean {
  return PROCESSES[process].office === 'services';
}

// Under other rules. An approval is under those it was given by.
function under(before: Case, after: Place): Pick<Case, 'facts' | 'waitingFor' | 'draft' | keyof Place> {
  return { ...askedUnder(before, after), ...after, draft: withoutApproval(before.draft) };
}

/**
 * What was asked and answered so far, as the other kind counts it: an ordinary question of a kind whose clocks heed none
 * becomes no clarification (FOIA s.1(3)), what the other kind does not ask for is awaited no longer, and more time was taken
 * by the law of the kind it was: by the other's it has to be taken anew (FOIA s.10(3), EIR 2004 reg 7, DPA 2018 s.54).
 */
function askedUnder(before: Case, after: Place): Pick<Case, 'facts' | 'waitingFor'> {
  const { waitingFor } = before;
  const awaited = waitingFor && FACTS_OF_ASKING[waitingFor.what];
  const isAwaited =
    awaited !== null && heededIn(before).includes(awaited) && heededIn(after).includes(awaited);
  const unasked = isAwaited ? null : before.facts.findLast(({ type }) => type === awaited?.asked);
  const facts = before.facts.filter(
    (fact) => fact !== unasked && fact.type !== 'extended' && fact.ordinary !== true,
  );
  return { facts, waitingFor: isAwaited ? waitingFor : null };
}
