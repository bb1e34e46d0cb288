import type { StepParts } from './step-fields';

/** The form that records why we may tell somebody about another for whom they act. */
export const CONSENTING: StepParts = {
  fields: [
    {
      kind: 'choice',
      name: 'consent',
      label: 'Why may we tell them?',
      value: '',
      options: [
        { value: 'agreed', label: 'The person agrees' },
        {
          value: 'authority',
          label: 'The law lets them: as parent, attorney, deputy, or for somebody who has died',
        },
      ],
    },
    {
      kind: 'words',
      name: 'text',
      label: 'How you know, for colleagues',
      hint: 'For example “signed form of 3 March, among the files” or “she said so on the phone”.',
      value: '',
      rows: 3,
    },
  ],
  submit: 'Record it',
};
