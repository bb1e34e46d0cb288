import { somebody } from '../people.ts';
import { type FilledForm, type FilledPage, page } from './form.ts';
import { contact, saidOf, service } from './pages.ts';

const INFORMATION = 'What information would you like?';

const FEW_WORDS = 'What is your request about, in a few words?';

const CERTAIN_TIME = 'Is it about a certain time?';

const HAVE_IT = 'How would you like to have the information?';

// What an information request asks, whichever law it is under.
const information = (words: string, holder: string): readonly FilledPage[] => [
  page(INFORMATION, [{ write: words, in: INFORMATION }], ['Tell us what information you would like.']),
  page(
    FEW_WORDS,
    [{ write: 'Figures by street', in: FEW_WORDS }],
    ['Tell us in a few words what your request is about.'],
  ),
  page(
    CERTAIN_TIME,
    [{ choose: 'Yes, certain dates or years' }],
    ['Choose whether your request is about a certain time.'],
  ),
  page(
    'Which dates or years?',
    [{ write: '2023 to 2025', in: 'Which dates or years?' }],
    ['Enter the dates or years your request is about, for example “2023 to 2025”.'],
  ),
  service('Which service might hold the information?', holder),
  page(
    HAVE_IT,
    [{ choose: 'As a spreadsheet or data file' }],
    ['Choose how you would like to have the information.'],
  ),
];

/** An information request about a certain time. */
export function informationRequest(words = 'How many fines in 2025?', resident = somebody()): FilledForm {
  return {
    id: 'foi',
    door: 'Ask for information we hold',
    begin: 'Start your request',
    pages: [
      page(
        'Is the information about you?',
        [{ choose: 'No' }],
        ['Choose whether the information is about you.'],
      ),
      ...information(words, 'Parking'),
      page('Are you asking for an organisation?', []),
      ...contact(resident),
    ],
    ...saidOf('request'),
    mail: 'We have your information request: {reference}',
    resident,
  };
}

/** A request about the environment. */
export function environmentalRequest(words = 'Noise by street in 2025?', resident = somebody()): FilledForm {
  return {
    id: 'eir',
    door: 'Ask about the environment',
    begin: 'Ask about the environment',
    pages: [...information(words, 'Parks and trees'), ...contact(resident)],
    ...saidOf('request'),
    mail: 'We have your request about the environment: {reference}',
    resident,
  };
}

const WHOSE = 'Whose information would you like to see?';

const SEE = 'What would you like to see?';

const COPY = 'How would you like to have the copy?';

/** Somebody’s own information. */
export function ownInformation(words = 'My housing file.', resident = somebody()): FilledForm {
  return {
    id: 'sar',
    door: 'Ask for information about you',
    begin: 'Ask for your information',
    pages: [
      page(WHOSE, [{ choose: 'My own' }], ['Choose whether this is for you or for somebody else.']),
      page(
        SEE,
        [{ write: words, in: SEE }],
        ['Tell us what you would like to see. If you want everything, write that.'],
      ),
      page('What can help us to find it?', [{ write: '2019 to 2022', in: 'Dates or years' }]),
      page(COPY, [{ choose: 'On paper, by post' }], ['Choose how you would like to have the copy.']),
      ...contact(resident),
    ],
    ...saidOf('request'),
    resident,
  };
}

const WENT_WRONG = 'What went wrong with your information?';

/** A complaint about the use of somebody’s data. */
export function dataComplaint(words = 'A letter came open.', resident = somebody()): FilledForm {
  return {
    id: 'data-protection-complaint',
    door: 'Complain about how we used your information',
    begin: 'Start your data complaint',
    pages: [
      page(
        WENT_WRONG,
        [{ write: words, in: WENT_WRONG }],
        ['Tell us what went wrong. A few sentences are enough.'],
      ),
      page('What would put it right?', [{ write: 'An apology.', in: 'What would put it right?' }]),
      page(
        'Are you complaining for yourself or for somebody else?',
        [{ choose: 'For myself' }],
        ['Choose whether this is for you or for somebody else.'],
      ),
      ...contact(resident),
    ],
    ...saidOf('complaint'),
    resident,
  };
}
