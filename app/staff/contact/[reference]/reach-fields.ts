import { needsDetailsQuestion, needsFacts, personFacts } from '#lib/domain/forms/contact-questions';
import { LISTED_NEEDS, type Reach, reachAsPosted } from '#lib/domain/forms/reach';
import type { StepField } from '../../cases/[reference]/step-fields';
import { NEED_WORDS } from '../../words';

const WAYS = [
  { value: 'email', label: 'By email' },
  { value: 'phone', label: 'By phone' },
  { value: 'post', label: 'By post' },
];

/** What a field is called that ticks an adjustment. */
export const NEED = 'need-';

/** How somebody is reached and what they need, to be changed: named as on the resident's own page, but each adjustment a tick. */
export function reachFields(reach: Reach, sendsTexts: boolean): readonly StepField[] {
  const now = reachAsPosted(reach);
  const text = (name: string) => String(now[name] ?? '');
  const texts: StepField = {
    kind: 'tick',
    name: personFacts.texts,
    question: 'Text messages',
    label: 'Text them when there is news',
    value: reach.wantsTexts ? 'yes' : '',
  };
  return [
    {
      kind: 'choice',
      name: personFacts.contactBy,
      label: 'How we reply',
      value: text(personFacts.contactBy),
      options: WAYS,
    },
    { kind: 'line', name: personFacts.email, label: 'Email address', value: text(personFacts.email) },
    { kind: 'line', name: personFacts.phone, label: 'Phone number', value: text(personFacts.phone) },
    ...(sendsTexts ? [texts] : []),
    { kind: 'words', name: personFacts.address, label: 'Address', value: text(personFacts.address), rows: 4 },
    { kind: 'line', name: personFacts.postcode, label: 'Postcode', value: text(personFacts.postcode) },
    {
      kind: 'group',
      name: 'needs',
      label: 'What they need',
      hint: 'Adjustments: whoever writes to them or rings them sees these.',
      fields: [
        ...LISTED_NEEDS.map((need) => ({
          kind: 'tick' as const,
          name: `${NEED}${need}`,
          question: NEED_WORDS[need] ?? need,
          label: 'They need it',
          value: reach.needs.includes(need) ? ('yes' as const) : ('' as const),
        })),
        {
          kind: 'words',
          name: needsFacts.details,
          label: needsDetailsQuestion.readBackLabel ?? needsDetailsQuestion.label,
          value: text(needsFacts.details),
          rows: 2,
        },
      ],
    },
  ];
}
