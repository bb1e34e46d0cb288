import { ROLE_NAMES, type StaffActor } from '#lib/domain/permissions/actor';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import type { StepField, StepParts } from './step-fields';

/** Whose it is: a colleague's, and a team's where there are any. */
export function allocating(shown: ShownCase, actor: StaffActor): StepParts {
  return {
    fields: fieldsOf(shown),
    submit: 'Give it to them',
    shortcut: canTakeIt(shown, actor) ? { value: 'me', text: 'Take it yourself' } : null,
  };
}

function fieldsOf({ colleagues, teams, matter }: ShownCase): StepField[] {
  const people: StepField = {
    kind: 'select',
    name: 'to',
    label: 'Whose is it?',
    value: matter.assignedToId ?? '',
    options: [
      { value: '', label: 'Nobody' },
      ...colleagues.map(({ id, name, role }) => ({
        value: id,
        label: `${name}, ${ROLE_NAMES[role].toLowerCase()}`,
      })),
    ],
  };
  if (teams.length === 0) return [people];
  const options = [
    { value: '', label: 'No team' },
    ...teams.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return [people, { kind: 'select', name: 'teamId', label: 'Team', value: matter.teamId ?? '', options }];
}

function canTakeIt({ colleagues, matter }: ShownCase, actor: StaffActor): boolean {
  return matter.assignedToId !== actor.id && colleagues.some(({ id }) => id === actor.id);
}
