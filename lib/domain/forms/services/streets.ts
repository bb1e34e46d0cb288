import type { Page } from '#lib/domain/forms/form';
import { about, asking, line, oneOf, someOf } from '#lib/domain/forms/services/asking';

const missedBin = about('bins-missed-collection');

export const missedBinPages: readonly Page[] = [
  asking(
    someOf({
      id: 'missed-bins',
      label: 'Which bins were missed?',
      options: [
        { value: 'rubbish', label: 'Rubbish' },
        { value: 'recycling', label: 'Recycling' },
        { value: 'food', label: 'Food waste' },
        { value: 'garden', label: 'Garden waste' },
      ],
      missing: 'Choose each bin that was missed.',
    }),
    missedBin,
  ),
  {
    id: 'missed-on',
    title: 'When should it have been collected?',
    questions: [
      {
        id: 'missed-on',
        kind: 'date',
        label: 'When should it have been collected?',
        hint: 'For example 27 3 2026.',
        notAfterToday: true,
        readBackLabel: 'Collection day',
        messages: {
          missing: 'Enter the day it should have been collected.',
          incomplete: 'Enter the day, the month and the year of the collection.',
          wrong: 'Enter a real date, like 27 3 2026.',
          future: 'The collection day must be today or earlier.',
        },
      },
    ],
    when: missedBin,
  },
  asking(
    oneOf({
      id: 'put-out',
      label: 'Was it out before the crew came?',
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
        { value: 'assisted', label: 'We have an assisted collection: the crew fetches it' },
        { value: 'not-sure', label: 'I am not sure' },
      ],
      missing: 'Choose whether it was out. If you do not know, choose “I am not sure”.',
    }),
    missedBin,
  ),
];

const flyTipping = about('street-cleaning-fly-tipping');

export const flyTippingPages: readonly Page[] = [
  asking(
    someOf({
      id: 'dumped',
      label: 'What was dumped?',
      options: [
        { value: 'bags', label: 'Bags of rubbish' },
        { value: 'furniture', label: 'Furniture or mattresses' },
        { value: 'appliances', label: 'Fridges or other machines' },
        { value: 'building', label: 'Building waste' },
        { value: 'garden', label: 'Garden waste' },
        {
          value: 'dangerous',
          label: 'Something dangerous',
          hint: 'For example needles, chemicals, gas bottles or asbestos. Do not touch it.',
        },
        { value: 'other', label: 'Something else' },
      ],
      missing: 'Choose what was dumped. If nothing fits, choose “Something else”.',
    }),
    flyTipping,
  ),
  asking(
    oneOf({
      id: 'how-much',
      label: 'How much is there?',
      options: [
        { value: 'bag', label: 'A bag or one thing' },
        { value: 'boot', label: 'As much as fits in the boot of a car' },
        { value: 'van', label: 'A van load' },
        { value: 'lorry', label: 'A lorry load or more' },
      ],
      missing: 'Choose how much there is. A guess is enough.',
    }),
    flyTipping,
  ),
  asking(
    oneOf({
      id: 'seen',
      label: 'Did you see who did it?',
      options: [
        {
          value: 'yes',
          label: 'Yes, or I know something that may help',
          hint: 'We may ask you more. We do not tell anybody that you told us, unless a court says we must.',
        },
        { value: 'no', label: 'No' },
      ],
      missing: 'Choose whether you saw who did it.',
    }),
    flyTipping,
  ),
];

const pothole = about('roads-pothole');

export const potholePages: readonly Page[] = [
  asking(
    oneOf({
      id: 'pothole-place',
      label: 'Where in the road is it?',
      options: [
        { value: 'road', label: 'Where cars drive' },
        { value: 'cycle', label: 'Where people cycle' },
        { value: 'crossing', label: 'On a crossing' },
        { value: 'pavement', label: 'On the pavement or a path' },
      ],
      missing: 'Choose where in the road it is.',
    }),
    pothole,
  ),
  asking(
    oneOf({
      id: 'pothole-size',
      label: 'How big is it?',
      hint: 'Do not step into the road to measure it.',
      options: [
        { value: 'plate', label: 'Like a dinner plate or smaller' },
        { value: 'bin-lid', label: 'Like a dustbin lid' },
        { value: 'bigger', label: 'Bigger than that' },
      ],
      missing: 'Choose how big it is. A guess is enough.',
    }),
    pothole,
  ),
  asking(
    oneOf({
      id: 'pothole-depth',
      label: 'How deep is it?',
      options: [
        { value: 'finger', label: 'Less than the width of two fingers (4 cm)' },
        { value: 'hand', label: 'Deeper than that' },
        { value: 'not-sure', label: 'I am not sure' },
      ],
      missing: 'Choose how deep it is. If you cannot tell, choose “I am not sure”.',
    }),
    pothole,
  ),
];

const streetLight = about(
  'street-lights-light-not-working',
  'street-lights-light-on-all-day',
  'street-lights-damaged-column',
);

export const streetLightPages: readonly Page[] = [
  asking(
    line({
      id: 'column-number',
      label: 'What is the number on the lamp post?',
      hint: 'It is on a small plate or painted, about head high. If there is none, leave this empty.',
      optional: true,
      maxLength: 20,
      readBackLabel: 'Number of the lamp post',
      missing: 'Enter the number on the lamp post.',
      tooLong: 'The number must be 20 characters or fewer. Copy only what is on the plate.',
    }),
    streetLight,
  ),
  asking(
    oneOf({
      id: 'lights-out',
      label: 'How many lights are wrong?',
      options: [
        { value: 'one', label: 'One' },
        { value: 'several', label: 'Several in a row' },
        { value: 'wires', label: 'I can see wires, or the post may fall', hint: 'Keep away from it.' },
      ],
      missing: 'Choose how many lights are wrong.',
    }),
    streetLight,
  ),
];

const vehicle = about('street-cleaning-abandoned-vehicle');

export const abandonedVehiclePages: readonly Page[] = [
  {
    id: 'vehicle',
    title: 'Which vehicle is it?',
    when: vehicle,
    guidance: [
      'We can only remove a vehicle that nobody uses any more. We cannot help with a neighbour’s parking.',
    ],
    questions: [
      line({
        id: 'registration',
        label: 'Number plate',
        hint: 'If it has none, leave this empty.',
        optional: true,
        maxLength: 12,
        missing: 'Enter the number plate.',
        tooLong: 'A number plate must be 12 characters or fewer.',
      }),
      line({
        id: 'vehicle-look',
        label: 'Make and colour',
        hint: 'For example “a small blue car, a Ford I think”.',
        maxLength: 150,
        missing: 'Tell us what the vehicle looks like.',
        tooLong: 'The make and colour must be told in 150 characters or fewer.',
      }),
    ],
  },
  asking(
    someOf({
      id: 'vehicle-signs',
      label: 'Why do you think it is abandoned?',
      options: [
        { value: 'weeks', label: 'It has not moved for weeks' },
        { value: 'wreck', label: 'It has flat tyres, broken windows or missing parts' },
        { value: 'burnt', label: 'It is burnt out' },
        { value: 'rubbish', label: 'It is full of rubbish' },
        { value: 'untaxed', label: 'It has no tax or MOT' },
      ],
      missing: 'Choose at least one sign that it is abandoned.',
    }),
    vehicle,
  ),
];
