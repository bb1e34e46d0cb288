import type { Page } from '#lib/domain/forms/form';

/** Who it is about, of which council, and in what role. */
export const conductPages: readonly Page[] = [
  {
    id: 'councillor',
    title: 'Which councillor is it about?',
    questions: [
      {
        id: 'councillor',
        kind: 'text',
        label: 'The councillor’s name',
        hint: 'If it is more than one, name each of them.',
        maxLength: 300,
        readBackLabel: 'Councillor',
        messages: {
          missing: 'Enter the name of the councillor.',
          tooLong: 'The names must be 300 characters or fewer.',
        },
      },
      {
        id: 'their-council',
        kind: 'text',
        label: 'Their council',
        hint: 'Ours, or the name of the parish or town council.',
        maxLength: 150,
        messages: {
          missing: 'Enter the council they belong to.',
          tooLong: 'The council must be named in 150 characters or fewer.',
        },
      },
    ],
  },
  {
    id: 'capacity',
    title: 'Were they acting as a councillor?',
    guidance: [
      'The code of conduct covers what somebody does as a councillor. It does not cover their private life.',
    ],
    questions: [
      {
        id: 'capacity',
        kind: 'radios',
        label: 'Were they acting as a councillor?',
        readBackLabel: 'Acting as a councillor',
        options: [
          {
            value: 'yes',
            label: 'Yes',
            hint: 'For example at a meeting, with officers, or speaking as a councillor.',
          },
          { value: 'looked-like', label: 'It looked like it' },
          { value: 'not-sure', label: 'I am not sure' },
        ],
        messages: { missing: 'Choose whether they were acting as a councillor.' },
      },
    ],
  },
  {
    id: 'code',
    title: 'Which rules do you think they broke?',
    questions: [
      {
        id: 'code',
        kind: 'checkboxes',
        label: 'Which rules do you think they broke?',
        hint: 'Tick all that fit. If you are not sure, leave them empty.',
        optional: true,
        readBackLabel: 'Part of the code',
        options: [
          { value: 'respect', label: 'To treat others with respect' },
          { value: 'bullying', label: 'Not to bully, harass or discriminate' },
          { value: 'officers', label: 'Not to put pressure on officers' },
          { value: 'confidential', label: 'To keep private what is private' },
          { value: 'disrepute', label: 'Not to bring the council into disrepute' },
          { value: 'position', label: 'Not to use their position for themselves or others' },
          { value: 'resources', label: 'Not to misuse what belongs to the council' },
          { value: 'interests', label: 'To declare interests, gifts and hospitality' },
        ],
        messages: { missing: 'Choose from the list, or leave it empty.' },
      },
    ],
  },
];

/** What shows it, who saw it, and what should not be told on. */
export const evidencePages: readonly Page[] = [
  {
    id: 'evidence',
    title: 'What shows it, and who saw it?',
    questions: [
      {
        id: 'evidence',
        kind: 'long-text',
        label: 'What shows it, and who saw it?',
        hint: 'For example a recording, a letter, minutes, or people who were there. We will ask you for them.',
        optional: true,
        maxLength: 3000,
        rows: 6,
        readBackLabel: 'Evidence and witnesses',
        messages: {
          missing: 'Tell us what shows it, and who saw it.',
          tooLong: 'Evidence and witnesses must be told in 3,000 characters or fewer.',
        },
      },
    ],
  },
  {
    id: 'confidential',
    title: 'Is there a reason not to tell the councillor who you are?',
    guidance: [
      'It is normally fair that they know. We may keep your name from them, for example where you could be harmed.',
    ],
    questions: [
      {
        id: 'confidential',
        kind: 'long-text',
        label: 'Is there a reason not to tell the councillor who you are?',
        hint: 'If there is none, leave it empty. If we cannot keep your name from them, we ask you before we go on.',
        optional: true,
        maxLength: 2000,
        rows: 5,
        readBackLabel: 'Reason to keep the name from the councillor',
        messages: {
          missing: 'Tell us why the councillor should not know who you are.',
          tooLong: 'The reason must be told in 2,000 characters or fewer.',
        },
      },
    ],
  },
];
