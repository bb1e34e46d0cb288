import { formatLong } from '#lib/domain/calendar/plain-date';
import { awaitedFrom } from '#lib/domain/cases/topics/contribution';
import type { Actor } from '#lib/domain/permissions/actor';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import type { ShownContribution } from '#lib/use-cases/cases/show-contributions';
import { FILE_ENDINGS } from '#lib/web/action';
import type { StepField, StepParts } from './step-fields';
import { whichService } from './which-service';

type Awaited = Pick<ShownContribution, 'number' | 'service' | 'person' | 'question'>;

/** Asking another service, by a day within the case's own. */
export function asking({ canBeAsked, contributionDue, matter }: ShownCase): StepParts {
  return {
    fields: [
      whichService(canBeAsked),
      {
        kind: 'line',
        name: 'person',
        label: matter.restricted ? 'One person there, by email address' : 'One person there (optional)',
        hint: matter.restricted
          ? 'This case is restricted: only they can open it.'
          : 'Their email address. Without one, the managers of the service are told.',
        value: '',
      },
      {
        kind: 'words',
        name: 'question',
        label: 'What do you need from them?',
        hint: 'They see what was filed, your question and nothing else: no name, no address, no letters.',
        value: '',
        rows: 5,
      },
      { kind: 'date', name: 'dueOn', label: 'By when?', value: contributionDue },
      {
        kind: 'tick',
        name: 'beyond',
        question: 'After the day the case itself is due',
        label: 'They may take longer than that',
      },
    ],
    submit: 'Ask them',
  };
}

/** Giving what is awaited from this actor. */
export function giving(awaited: readonly Awaited[]): StepParts {
  return {
    fields: [
      which('What do you answer?', awaited),
      { kind: 'words', name: 'text', label: 'Your contribution', value: '', rows: 9 },
      {
        kind: 'files',
        name: 'files',
        label: 'Files (optional)',
        hint: 'Up to 10 files of 10 MB, 24 MB together. Colleagues see them, the resident does not.',
        accept: FILE_ENDINGS,
      },
    ],
    submit: 'Give it',
  };
}

/** Giving from the page of a case that is the actor's to read as well. */
export function givingFrom({ contributions, matter }: ShownCase, actor: Actor): StepParts {
  const mine = awaitedFrom(matter, actor).map(({ number }) => number);
  return giving(contributions.filter(({ number }) => mine.includes(number)));
}

/** Taking back what is not needed any more. */
export function takingBack({ contributions }: ShownCase): StepParts {
  return {
    fields: [
      which(
        'What is not needed any more?',
        contributions.filter(({ ended }) => ended === null),
      ),
      { kind: 'words', name: 'why', label: 'Why? (optional)', value: '', rows: 3 },
    ],
    submit: 'Take it back',
  };
}

// Of one there is nothing to choose.
function which(label: string, awaited: readonly Awaited[]): StepField {
  const [only, ...others] = awaited;
  const name = 'contribution';
  if (only && others.length === 0) return { kind: 'hidden', name, value: String(only.number) };
  const options = awaited.map((each) => ({ value: String(each.number), label: inShort(each) }));
  return { kind: 'choice', name, label, value: '', options };
}

function inShort({ service, person, question }: Awaited): string {
  const words = (question ?? '').replaceAll(/\s+/g, ' ');
  return `${askedName({ service, person })}: ${words.length > 80 ? `${words.slice(0, 80)}…` : words}`;
}

/** 'Parks and trees' or 'Parks and trees, Sioned Lark'. */
export function askedName({ service, person }: Pick<ShownContribution, 'service' | 'person'>): string {
  return person === null ? service.name : `${service.name}, ${person.name}`;
}

/** What to know before a case is answered without something that is still awaited. */
export function stillAwaited({ contributions }: ShownCase): string[] {
  return contributions
    .filter(({ ended }) => ended === null)
    .map(
      (each) =>
        `${askedName(each)} has not given yet what you asked for (wanted by ${formatLong(each.dueOn, 'en')}). Sending the answer tells them that it is not needed any more.`,
    );
}
