import { somebody } from '../people.ts';
import { type FilledForm, page } from './form.ts';
import { category, contact, danger, noFiles, putRight, REPLY_WANTED, saidOf, service } from './pages.ts';

/** A service request by somebody who helps another person. */
export function serviceRequest(words = 'A wide hole in the road.', resident = somebody()): FilledForm {
  return {
    id: 'service-request',
    door: 'Report a problem or ask for a service',
    begin: 'Start your report',
    pages: [
      danger,
      service('Which service do you need?', 'Roads and pavements'),
      category('What is it about?', 'Pothole'),
      page(
        'Where in the road is it?',
        [{ choose: 'Where people cycle' }],
        ['Choose where in the road it is.'],
      ),
      page(
        'How big is it?',
        [{ choose: 'Like a dustbin lid' }],
        ['Choose how big it is. A guess is enough.'],
      ),
      page(
        'How deep is it?',
        [{ choose: 'I am not sure' }],
        ['Choose how deep it is. If you cannot tell, choose “I am not sure”.'],
      ),
      page(
        'What do you need us to do?',
        [{ write: words, in: 'What do you need us to do?' }],
        ['Tell us what you need us to do. A sentence or two is enough.'],
      ),
      page(
        'Where is it?',
        [{ write: 'Mill Lane', in: 'Address or description of the place' }],
        ['Tell us where it is, for example a street name or a landmark.'],
      ),
      page(
        'Have you reported this before?',
        [{ choose: 'No' }],
        ['Choose whether you have reported this before.'],
      ),
      noFiles,
      page('Do you want us to tell you what happens?', [{ choose: 'Yes' }], [REPLY_WANTED]),
      page(
        'Are you asking for yourself or for somebody else?',
        [{ choose: 'For somebody else' }],
        ['Choose whether this is for you or for somebody else.'],
      ),
      page(
        'Who are you helping?',
        [
          { write: 'Agathe Underhill', in: 'Their full name' },
          { write: 'I am her carer', in: 'How do you know them?' },
        ],
        [
          'Enter the name of the person you are helping.',
          'Tell us how you know the person, for example “I am their carer”.',
        ],
      ),
      page(
        'Do they agree that you act for them?',
        [{ choose: 'Yes, they agree' }],
        ['Choose whether they agree. If you have not asked them, choose “Not yet”.'],
      ),
      ...contact(resident),
    ],
    ...saidOf('report'),
    mail: 'We have your request',
    resident,
  };
}

const HOME = 'What is wrong in your home?';

/** A hazard in somebody's own council home. */
export function hazard(words = 'Black mould over the cot.', resident = somebody()): FilledForm {
  return {
    id: 'hazard',
    door: 'Report damp, mould or danger in your council home',
    begin: 'Report a hazard',
    pages: [
      danger,
      page(
        'What makes your home unsafe?',
        [{ choose: 'Damp or mould' }],
        ['Choose what makes your home unsafe. If nothing fits, choose “Something else”.'],
      ),
      page(
        HOME,
        [{ write: words, in: HOME }],
        ['Tell us what is wrong in your home. A sentence or two is enough.'],
      ),
      page('Does anybody in your home need extra care?', [
        { tick: 'A child under five, or a baby on the way' },
      ]),
      page(
        'Where is the home?',
        [
          { write: 'bw28tg', in: 'Postcode (optional)' },
          { press: 'Find the address' },
          { select: '14 Hawthorn Rise, Brackwater, BW2 8TG', from: 'Choose the address' },
          { write: 'Flat B, at the back', in: 'Address or description of the place' },
        ],
        ['Tell us where it is, for example a street name or a landmark.'],
      ),
      page('When can we come and look?', [{ write: 'After 3pm', in: 'When can we come and look?' }]),
      page(
        'Is it your home or somebody else’s?',
        [{ choose: 'My home' }],
        ['Choose whether this is for you or for somebody else.'],
      ),
      ...contact(resident),
    ],
    ...saidOf('report'),
    mail: 'We have your report about your home',
    resident,
  };
}

const ENQUIRY = 'What would you like to know, or have done?';

/** A councillor’s question for a resident. */
export function memberEnquiry(words = 'When will the lift run again?', resident = somebody()): FilledForm {
  return {
    id: 'member-enquiry',
    door: 'Enquiry by a councillor or MP',
    begin: 'Start your enquiry',
    pages: [
      page(
        'What kind of enquiry is it?',
        [{ choose: 'A question for a resident' }],
        ['Choose what kind of enquiry it is. If none fits well, choose the closest.'],
      ),
      service('Which service is your enquiry about?', 'Council housing repairs'),
      page(ENQUIRY, [{ write: words, in: ENQUIRY }], ['Tell us what you would like to know, or have done.']),
      page(
        'What is the resident’s full name?',
        [{ write: 'Agathe Underhill', in: 'What is the resident’s full name?' }],
        ['Enter the name of the person you are helping.'],
      ),
      page('How can we reach them?', [{ choose: 'By post' }], ['Choose how we can reach the resident.']),
      page(
        'What is their address?',
        [{ write: '14 Tollgate House', in: 'What is their address?' }],
        ['Enter the resident’s address.'],
      ),
      page(
        'Did the resident ask you to act for them?',
        [{ choose: 'Yes' }],
        ['Choose whether the resident asked you to act for them.'],
      ),
      page(
        'What is your role?',
        [{ write: 'Councillor for Alderbrook', in: 'What is your role?' }],
        ['Enter your role, for example “councillor for Castle ward”.'],
      ),
      ...contact(resident),
    ],
    ...saidOf('enquiry'),
    resident,
  };
}

/** Somebody who does not agree with an answer of ours, and has lost its reference. */
export function reviewRequest(
  words = 'The answer of March about my bin.',
  resident = somebody(),
): FilledForm {
  return {
    id: 'review-request',
    door: 'Ask us to look at our answer again',
    begin: 'Ask us to look again',
    pages: [
      page(
        'What did we answer?',
        [{ choose: 'A complaint' }],
        ['Choose what we answered. If nothing fits, choose “Something else”.'],
      ),
      service('Which service was it about?', 'Bins and recycling'),
      page(
        'What was our answer about?',
        [{ write: words, in: 'What was our answer about?' }],
        ['Tell us what our answer was about. A sentence is enough.'],
      ),
      page('What can help us to find our answer?', [
        { write: 'in early March', in: 'Roughly when our answer came' },
      ]),
      page('What is still wrong?', [{ write: 'Nobody asked the crew.', in: 'What is still wrong?' }]),
      putRight,
      noFiles,
      page(
        'Are you asking for yourself or for somebody else?',
        [{ choose: 'For myself' }],
        ['Choose whether this is for you or for somebody else.'],
      ),
      ...contact(resident),
    ],
    ...saidOf('request'),
    resident,
  };
}
