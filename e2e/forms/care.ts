import { somebody } from '../people.ts';
import { type FilledForm, page } from './form.ts';
import { contact, putRight, saidOf, told, when } from './pages.ts';

const HARM = page(
  'Is anybody being harmed or neglected now?',
  [{ choose: 'No' }],
  ['Choose whether anybody is being harmed or neglected now.'],
);

const effect = page('How has this affected you?', [
  { write: 'He has lost weight.', in: 'How has this affected you?' },
]);

const safeTimes = page('When is it safe for us to contact you?', [
  { write: 'Before 3pm.', in: 'When is it safe for us to contact you?' },
]);

const court = page(
  'Is a court or the police looking at the same thing?',
  [{ choose: 'No' }],
  ['Choose whether a court or the police is looking at it.'],
);

const advocate = page(
  'Would a child or young person like an advocate?',
  [{ choose: 'Yes, find one' }],
  ['Choose whether a child or young person would like an advocate.'],
);

const forMyself = page(
  'Are you complaining for yourself or for somebody else?',
  [{ choose: 'For myself' }],
  ['Choose whether this is for you or for somebody else.'],
);

/** A complaint about care that the council pays for. */
export function careComplaint(words = 'The carer came late every day.', resident = somebody()): FilledForm {
  return {
    id: 'adult-social-care',
    door: 'Complain about adult social care',
    begin: 'Start your care complaint',
    pages: [
      HARM,
      page(
        'Who gives the care or support?',
        [{ choose: 'A company or care home that the council pays, or pays part of' }],
        ['Choose who gives the care. If you do not know, choose “I am not sure”.'],
      ),
      told('What went wrong with the care or support?', words),
      when,
      effect,
      putRight,
      forMyself,
      ...contact(resident),
      safeTimes,
    ],
    ...saidOf('complaint'),
    mail: 'A message from {council}: {reference}',
    resident,
  };
}

/** A complaint about social services in Wales. */
export function socialServicesComplaint(words = 'Nobody came.', resident = somebody()): FilledForm {
  return {
    id: 'social-services',
    door: 'Complain about social services',
    begin: 'Start your complaint about social services',
    pages: [
      HARM,
      page(
        'Who is the care or support for?',
        [{ choose: 'An adult' }],
        ['Choose who the care or support is for.'],
      ),
      told('What are you unhappy with?', words),
      when,
      effect,
      putRight,
      court,
      advocate,
      forMyself,
      page(
        'How should we begin?',
        [{ choose: 'Begin a formal investigation' }],
        ['Choose how we should begin. If you do not know, choose that.'],
      ),
      ...contact(resident),
      safeTimes,
    ],
    ...saidOf('complaint'),
    mail: 'A message from {council}: {reference}',
    resident,
  };
}

/** A complaint by a young person. */
export function childrensComplaint(words = 'Nobody asked me.', resident = somebody()): FilledForm {
  return {
    id: 'childrens-social-care',
    door: 'Complain about children’s social care',
    begin: 'Start your complaint about children’s care',
    pages: [
      HARM,
      page(
        'Who is the complaint for?',
        [{ choose: 'For me: I am a child, a young person, a parent or a carer' }],
        ['Choose whether this is for you or for somebody else.'],
      ),
      told('What are you unhappy with?', words),
      when,
      effect,
      putRight,
      court,
      advocate,
      ...contact(resident),
      safeTimes,
    ],
    ...saidOf('complaint'),
    mail: 'A message from {council}: {reference}',
    resident,
  };
}

/** A complaint about a school, to be passed on. */
export function schoolComplaint(words = 'She is bullied.', resident = somebody()): FilledForm {
  return {
    id: 'school-complaint',
    door: 'Complain about a school',
    begin: 'Start your complaint about a school',
    pages: [
      HARM,
      page(
        'What is it about?',
        [{ choose: 'Bullying, or how my child is treated' }],
        ['Choose what it is about. If nothing fits, choose “Something else”.'],
      ),
      page(
        'Which school is it?',
        [{ write: 'Limekiln Primary', in: 'Which school is it?' }],
        ['Enter the name of the school.'],
      ),
      page(
        'Have you told the school?',
        [{ choose: 'Yes, a teacher or the head teacher' }],
        ['Choose whether you have told the school.'],
      ),
      told('What happened at the school?', words),
      when,
      page(
        'May we pass your complaint to the school?',
        [{ choose: 'Yes, pass it to the school' }],
        ['Choose whether we may pass it to the school.'],
      ),
      ...contact(resident),
    ],
    ...saidOf('complaint'),
    resident,
  };
}

/** A complaint about a councillor, by somebody who gives their name. */
export function councillorComplaint(words = 'He shouted at the clerk.', resident = somebody()): FilledForm {
  return {
    id: 'councillor-conduct',
    door: 'Complain about a councillor',
    begin: 'Start your complaint about a councillor',
    pages: [
      page(
        'Which councillor is it about?',
        [
          { write: 'Orson Vane', in: 'The councillor’s name' },
          { write: 'Fairhythe Parish Council', in: 'Their council' },
        ],
        ['Enter the name of the councillor.', 'Enter the council they belong to.'],
      ),
      page(
        'Were they acting as a councillor?',
        [{ choose: 'Yes' }],
        ['Choose whether they were acting as a councillor.'],
      ),
      page('Which rules do you think they broke?', [{ tick: 'To treat others with respect' }]),
      told('What did the councillor say or do?', words),
      when,
      page('What shows it, and who saw it?', [
        { write: 'The clerk was there.', in: 'What shows it, and who saw it?' },
      ]),
      page('Is there a reason not to tell the councillor who you are?', []),
      putRight,
      ...contact(resident),
    ],
    ...saidOf('complaint'),
    sent: 'The Monitoring Officer has your complaint',
    resident,
  };
}
