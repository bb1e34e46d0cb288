import type { StepParts } from './step-fields';

/** The form that records why a letter of theirs needs no reply. */
export function settingAside(): StepParts {
  return {
    fields: [{ kind: 'words', name: 'why', label: 'Why does it need no reply?', value: '', rows: 3 }],
    submit: 'Record it',
  };
}
