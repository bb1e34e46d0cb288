import type { Page } from '#lib/domain/forms/form';
import { about, asking, line, of, oneOf } from '#lib/domain/forms/services/asking';

const councilTax = of('council-tax');

export const councilTaxPages: readonly Page[] = [
  asking(
    line({
      id: 'council-tax-account',
      label: 'What is your council tax account number?',
      hint: 'It is at the top of your bill. If you do not have it, leave this empty.',
      optional: true,
      maxLength: 20,
      readBackLabel: 'Council tax account',
      missing: 'Enter your council tax account number.',
      tooLong: 'An account number must be 20 characters or fewer. Copy it from your bill.',
    }),
    councilTax,
    {
      notice: {
        title: 'Your band, and appeals',
        text: [
          'We do not decide your band: the Valuation Office Agency does in England and Wales, the Scottish Assessors do in Scotland.',
          'If you think your bill is wrong in law, you may appeal to a tribunal after you have told us and we have answered.',
        ],
      },
    },
  ),
  asking(
    oneOf({
      id: 'bailiffs',
      label: 'Has an enforcement agent (bailiff) been in touch?',
      options: [
        { value: 'no', label: 'No' },
        { value: 'letter', label: 'Yes, by letter or phone' },
        { value: 'visit', label: 'Yes, they came or said when they will come' },
      ],
      missing: 'Choose whether an enforcement agent has been in touch.',
    }),
    about('council-tax-arrears-or-bailiffs'),
  ),
  asking(
    oneOf({
      id: 'hard-to-pay',
      label: 'Is anything making it hard for you to pay or to deal with this?',
      hint: 'For example illness, a disability, a death, or losing a job. We may be able to give you time.',
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
        { value: 'rather-not', label: 'I would rather not say' },
      ],
      missing: 'Choose whether anything makes it hard. You can choose not to say.',
    }),
    about('council-tax-arrears-or-bailiffs', 'council-tax-payment'),
  ),
];

const benefits = of('benefits');

export const benefitsPages: readonly Page[] = [
  asking(
    line({
      id: 'claim-number',
      label: 'What is your claim number?',
      hint: 'It is on our letters to you. If you do not have one, leave this empty.',
      optional: true,
      maxLength: 20,
      readBackLabel: 'Claim number',
      missing: 'Enter your claim number.',
      tooLong: 'A claim number must be 20 characters or fewer. Copy it from our letter.',
    }),
    benefits,
    {
      notice: {
        title: 'If you disagree with a decision',
        text: [
          'You can ask us to look at it again, or appeal. Usually you have one month from the date of our letter.',
          'Say so in your own words on a later page, with the date of the letter, and we will treat it as that.',
        ],
      },
    },
  ),
  asking(
    oneOf({
      id: 'what-changed',
      label: 'What has changed?',
      options: [
        { value: 'income', label: 'Money coming in' },
        { value: 'people', label: 'Who lives with me' },
        { value: 'rent', label: 'My rent' },
        { value: 'address', label: 'My address' },
        { value: 'other', label: 'Something else' },
      ],
      missing: 'Choose what has changed. If nothing fits, choose “Something else”.',
    }),
    about('benefits-change-of-circumstances'),
  ),
  asking(
    line({
      id: 'changed-when',
      label: 'When did it change?',
      hint: 'The date if you know it: your benefit may change from that day.',
      maxLength: 100,
      missing: 'Tell us when it changed, for example “3 March 2026”.',
      tooLong: 'When it changed must be told in 100 characters or fewer.',
    }),
    about('benefits-change-of-circumstances'),
  ),
];

const carPark = about('parking-car-park');

const carParkPages: readonly Page[] = [
  asking(
    line({
      id: 'car-park',
      label: 'Which car park is it?',
      maxLength: 100,
      missing: 'Enter the name of the car park, or the street it is in.',
      tooLong: 'The name of the car park must be 100 characters or fewer.',
    }),
    carPark,
  ),
  asking(
    oneOf({
      id: 'car-park-matter',
      label: 'What is it about?',
      options: [
        { value: 'paying', label: 'The machine or the app does not take my payment' },
        { value: 'barrier', label: 'The barrier does not work' },
        { value: 'place', label: 'A light, a sign or the ground needs mending' },
        { value: 'bays', label: 'The bays: disabled, charging, or how many there are' },
        { value: 'other', label: 'Something else' },
      ],
      missing: 'Choose what it is about. If nothing fits, choose “Something else”.',
    }),
    carPark,
  ),
];

const illegalParking = about('parking-illegal-parking');

const illegalParkingPages: readonly Page[] = [
  asking(
    oneOf({
      id: 'parked-where',
      label: 'Where is it parked?',
      options: [
        { value: 'lines', label: 'On yellow or red lines, or zigzags' },
        { value: 'disabled-bay', label: 'In a disabled bay with no Blue Badge' },
        { value: 'permit-bay', label: 'In a permit, loading or bus bay' },
        { value: 'dropped-kerb', label: 'Across a dropped kerb or a driveway' },
        { value: 'pavement', label: 'On the pavement' },
        { value: 'other', label: 'Somewhere else' },
      ],
      missing: 'Choose where it is parked. If nothing fits, choose “Somewhere else”.',
    }),
    illegalParking,
    {
      notice: {
        title: 'When it blocks the road',
        text: ['If nobody can get past, or it is dangerous, call the police on 101.'],
      },
    },
  ),
  asking(
    oneOf({
      id: 'parked-when',
      label: 'Is it there now?',
      options: [
        { value: 'now', label: 'Yes' },
        { value: 'often', label: 'It happens again and again' },
        { value: 'gone', label: 'No, it has gone' },
      ],
      missing: 'Choose whether it is there now.',
    }),
    illegalParking,
  ),
  asking(
    line({
      id: 'parked-vehicle',
      label: 'What does the vehicle look like?',
      hint: 'Its make, its colour and its number plate, if you know them.',
      optional: true,
      maxLength: 100,
      missing: 'Tell us what the vehicle looks like.',
      tooLong: 'What the vehicle looks like must be 100 characters or fewer.',
    }),
    illegalParking,
  ),
];

const permit = about('parking-resident-permit', 'parking-disabled-bay');

/** A penalty charge notice has a way of its own in law (Traffic Management Act 2004): it is out of scope here. */
export const parkingPages: readonly Page[] = [
  {
    id: 'penalty-notice',
    title: 'A penalty charge notice has its own way to challenge it',
    when: about('parking-penalty-charge-notice'),
    guidance: [
      'Challenge it in writing, as the notice says. If you do so within 14 days of getting it, we usually hold the lower price until we answer.',
      'After that you get a formal notice, and 28 days to make representations. If we say no, an independent tribunal can decide. It is free.',
      'We cannot deal with a challenge that is sent as a report or as a complaint.',
    ],
    questions: [],
    signpost: {
      ways: [
        { text: 'Ask us how to reach the parking team', place: 'contact' },
        { text: 'Complain about how we behaved, not about the charge', form: 'complaint' },
        { text: 'It is something else about parking', page: 'category' },
      ],
    },
  },
  asking(
    line({
      id: 'permit-registration',
      label: 'What is the number plate of the vehicle?',
      optional: true,
      hint: 'If there is no vehicle yet, leave this empty.',
      maxLength: 12,
      readBackLabel: 'Number plate',
      missing: 'Enter the number plate of the vehicle.',
      tooLong: 'A number plate must be 12 characters or fewer.',
    }),
    permit,
  ),
  asking(
    oneOf({
      id: 'permit-matter',
      label: 'Is it new, or about one that is there?',
      options: [
        { value: 'new', label: 'I want a new one' },
        { value: 'change', label: 'One that I have must change' },
        { value: 'fault', label: 'Its signs or lines are wrong' },
      ],
      missing: 'Choose whether it is new, or about one that is there.',
    }),
    permit,
  ),
  ...carParkPages,
  ...illegalParkingPages,
];
