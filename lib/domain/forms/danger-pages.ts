import type { Page } from '#lib/domain/forms/form';

/** Danger comes before any question (rule 9.12): whoever is in it is sent to help, and can come back. */
export const dangerPages: readonly Page[] = [
  {
    id: 'danger',
    title: 'Is anybody in danger right now?',
    questions: [
      {
        id: 'danger',
        kind: 'radios',
        label: 'Is anybody in danger right now?',
        hint: 'For example a gas smell, a live wire, a building that may fall, or a person who may be hurt.',
        options: [
          { value: 'no', label: 'No' },
          { value: 'called', label: 'There was, and I have already called for help' },
          { value: 'yes', label: 'Yes' },
        ],
        messages: { missing: 'Choose whether anybody is in danger right now.' },
      },
    ],
  },
  {
    id: 'call-now',
    title: 'Call for help now',
    when: { question: 'danger', is: 'yes' },
    guidance: [
      'If somebody may be hurt, call 999.',
      'If you smell gas, leave the building, do not use switches or flames, and call the gas emergency number: 0800 111 999, or 0800 002 001 in Northern Ireland.',
      'This form is read in working hours only. When everybody is safe, you can come back and report the problem.',
    ],
    questions: [],
    signpost: {
      ways: [
        { text: 'See emergency and out-of-hours help', place: 'emergencies' },
        { text: 'Everybody is safe now: carry on with your report', page: 'danger' },
      ],
    },
  },
];
