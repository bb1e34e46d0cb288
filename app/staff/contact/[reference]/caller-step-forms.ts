import type { CallerMatter } from '#lib/use-cases/contact/find-caller';
import { choosingLanguage } from '../../cases/[reference]/language-form';
import type { StepForm } from '../../cases/[reference]/step-fields';

/** What can be done at once for somebody who is calling. */
export function callerSteps({ matter, mayNote, mayChooseLanguage }: CallerMatter): StepForm[] {
  return [...(mayNote ? [NOTE] : []), ...(mayChooseLanguage ? [inAnotherLanguage(matter)] : [])];
}

const NOTE: StepForm = {
  step: 'add-note',
  name: 'Add a note',
  effect: 'Only colleagues read it.',
  fields: [{ kind: 'words', name: 'text', label: 'Note', value: '', rows: 3 }],
  notes: [],
  warnings: [],
  submit: 'Save the note',
  shortcut: null,
};

function inAnotherLanguage(matter: CallerMatter['matter']): StepForm {
  return {
    step: 'choose-language',
    name: 'Write to them in another language',
    effect: 'From now on what we send is in that language.',
    ...choosingLanguage({ matter }),
    notes: [],
    warnings: [],
    shortcut: null,
  };
}
