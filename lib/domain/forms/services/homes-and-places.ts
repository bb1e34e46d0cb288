import type { Page } from '#lib/domain/forms/form';
import { about, asking, line, of, oneOf, someOf } from '#lib/domain/forms/services/asking';

const repair = of('repairs');

/** A repair that may harm somebody is a hazard, with limits of its own (SI 2025/1042). */
export const repairPages: readonly Page[] = [
  asking(
    oneOf({
      id: 'may-harm',
      label: 'Could it make somebody ill or hurt them?',
      hint: 'For example damp and mould, no heating in winter, bare wires, a loose stair.',
      options: [
        { value: 'no', label: 'No' },
        { value: 'yes', label: 'Yes, it could' },
      ],
      missing: 'Choose whether it could make somebody ill or hurt them.',
    }),
    repair,
  ),
  {
    id: 'report-hazard',
    title: 'Report it as a danger in your home',
    when: { question: 'may-harm', is: 'yes' },
    guidance: [
      'The law sets short time limits for dangers in council homes. Our other form asks what we need to keep to them.',
    ],
    questions: [],
    signpost: {
      ways: [
        { text: 'Report damp, mould or danger in a council home', form: 'hazard' },
        { text: 'Nobody can be harmed: carry on with an ordinary repair', page: 'may-harm' },
      ],
    },
  },
  asking(
    line({
      id: 'repair-visit',
      label: 'When can we come?',
      hint: 'For example “weekdays after 3pm”. We will agree a time with you.',
      optional: true,
      maxLength: 200,
      readBackLabel: 'When we can come',
      missing: 'Tell us when we can come.',
      tooLong: 'When we can come must be told in 200 characters or fewer.',
    }),
    repair,
  ),
];

const noise = about('environmental-health-noise');

export const noisePages: readonly Page[] = [
  asking(
    oneOf({
      id: 'noise-kind',
      label: 'What kind of noise is it?',
      options: [
        { value: 'music', label: 'Music or a party' },
        { value: 'dog', label: 'A dog' },
        { value: 'alarm', label: 'An alarm' },
        { value: 'building', label: 'Building work' },
        { value: 'business', label: 'A shop, pub or other business' },
        {
          value: 'home',
          label: 'Everyday life next door',
          hint: 'We can rarely act on footsteps, voices or children.',
        },
        { value: 'other', label: 'Something else' },
      ],
      missing: 'Choose what kind of noise it is. If nothing fits, choose “Something else”.',
    }),
    noise,
  ),
  asking(
    line({
      id: 'noise-times',
      label: 'When do you hear it?',
      hint: 'Days and times, and for how long. Dates help most: we may ask you to keep a diary.',
      maxLength: 400,
      missing: 'Tell us when you hear the noise, for example “most nights, 11pm to 2am”.',
      tooLong: 'When you hear it must be told in 400 characters or fewer.',
    }),
    noise,
  ),
  asking(
    line({
      id: 'noise-source',
      label: 'Where does it come from?',
      hint: 'An address if you know it. We do not tell them who reported it.',
      maxLength: 200,
      missing: 'Tell us where the noise comes from, as well as you know.',
      tooLong: 'Where it comes from must be told in 200 characters or fewer.',
    }),
    noise,
  ),
];

const tree = about('parks-tree');

export const treePages: readonly Page[] = [
  asking(
    someOf({
      id: 'tree-trouble',
      label: 'What is wrong with the tree?',
      options: [
        { value: 'falling', label: 'It, or a branch, has fallen or may fall' },
        { value: 'dead', label: 'It looks dead or ill' },
        { value: 'blocks', label: 'It blocks a path, a sign or a light' },
        { value: 'roots', label: 'Its roots lift the ground' },
        { value: 'touches', label: 'It touches a building or wires' },
        {
          value: 'nuisance',
          label: 'Leaves, fruit, birds, shade or a poor signal',
          hint: 'We do not cut healthy trees for these alone.',
        },
        { value: 'other', label: 'Something else' },
      ],
      missing: 'Choose what is wrong with the tree. If nothing fits, choose “Something else”.',
    }),
    tree,
  ),
  asking(
    oneOf({
      id: 'tree-land',
      label: 'Whose land does it stand on?',
      hint: 'We look after trees on council land. For a private tree, speak to its owner first.',
      options: [
        { value: 'street', label: 'Beside a road' },
        { value: 'park', label: 'In a park or on a council estate' },
        { value: 'private', label: 'On private land, and it is a danger to the public' },
        { value: 'not-sure', label: 'I am not sure' },
      ],
      missing: 'Choose whose land it stands on. If you do not know, choose “I am not sure”.',
    }),
    tree,
  ),
];

const planning = of('planning-enforcement');

export const planningEnforcementPages: readonly Page[] = [
  asking(
    oneOf({
      id: 'breach-stage',
      label: 'How far has it got?',
      options: [
        { value: 'starting', label: 'It is just starting' },
        { value: 'going-on', label: 'Work is going on now' },
        { value: 'finished', label: 'It is finished, or has been so for some time' },
        {
          value: 'protected',
          label: 'A listed building or protected tree is being damaged now',
          hint: 'Call us as well: this cannot wait.',
        },
      ],
      missing: 'Choose how far it has got.',
    }),
    planning,
    {
      notice: {
        title: 'What we can look at',
        text: [
          'We look at building and changes of use without permission. We cannot help with boundaries, rights of way or damage: these are private matters.',
          'We do not tell anybody who reported it.',
        ],
      },
    },
  ),
  asking(
    line({
      id: 'breach-since',
      label: 'When did it start?',
      hint: 'Roughly. After some years we may no longer be able to act.',
      optional: true,
      maxLength: 150,
      readBackLabel: 'Since when',
      missing: 'Tell us when it started.',
      tooLong: 'When it started must be told in 150 characters or fewer. A month and year is enough.',
    }),
    planning,
  ),
  asking(
    line({
      id: 'breach-harm',
      label: 'How does it affect you or the area?',
      hint: 'For example light, noise, traffic, safety or how the place looks.',
      maxLength: 500,
      missing: 'Tell us how it affects you or the area. A sentence is enough.',
      tooLong: 'How it affects you must be told in 500 characters or fewer.',
    }),
    planning,
  ),
];
