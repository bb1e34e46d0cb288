import { type Resident, somebody } from './people.ts';

/** An answer to a question, by what stands on the page. */
export type Given =
  | { choose: string }
  | { select: string; from: string }
  | { tick: string }
  | { write: string; in: string }
  | { press: string }
  | { date: readonly [day: string, month: string, year: string] };

/** One page of a form: its heading, what is answered, and what it says when nothing was. */
export type FilledPage = { heading: string; given: readonly Given[]; empty: readonly string[] };

export type FilledForm = {
  id: string;
  /** Link on the home page. */
  door: string;
  begin: string;
  pages: readonly FilledPage[];
  check: string;
  send: string;
  sent: string;
  mail: string;
  resident: Resident;
};

const page = (heading: string, given: readonly Given[], empty: readonly string[] = []): FilledPage => ({
  heading,
  given,
  empty,
});

const NO_SERVICE = 'Choose a service. If you are not sure, choose that at the end of the list.';
const NO_CATEGORY = 'Choose what it is mostly about. If nothing fits, choose “Something else”.';

const service = (heading: string, select: string) => page(heading, [{ select, from: heading }], [NO_SERVICE]);
const category = (heading: string, choose: string) => page(heading, [{ choose }], [NO_CATEGORY]);

const REPLY_WANTED = 'Choose whether you want to hear from us.';
const NO_NAME = 'Enter your name.';
const NO_EMAIL = 'Enter your email address, so that we can reply to you.';

const named = ({ name }: Resident) =>
  page('What is your full name?', [{ write: name, in: 'What is your full name?' }], [NO_NAME]);

const byEmail = ({ email, phone }: Resident): readonly FilledPage[] => [
  page('How should we reply to you?', [{ choose: 'By email' }], ['Choose how we should reply to you.']),
  page('What is your email address?', [{ write: email, in: 'What is your email address?' }], [NO_EMAIL]),
  page('What is your phone number?', [{ write: phone, in: 'What is your phone number?' }]),
];

const NEEDS = 'Do you need anything from us to make this easier?';
const noNeeds = page(NEEDS, []);

const noFiles = page('Do you have photos or documents that help?', []);

const danger = page(
  'Is anybody in danger right now?',
  [{ choose: 'No' }],
  ['Choose whether anybody is in danger right now.'],
);

/** A complaint with every answer given. */
export function complaint(
  words = 'The crew has not come for four weeks.',
  resident = somebody(),
): FilledForm {
  return {
    id: 'complaint',
    door: 'Make a complaint',
    begin: 'Start your complaint',
    pages: [
      service('Which service is your complaint about?', 'Bins and recycling'),
      category('What is your complaint mostly about?', 'Missed collection'),
      page(
        'Have you told us about this before?',
        [{ choose: 'Yes, but it was not put right' }],
        ['Choose whether you have told us about this before.'],
      ),
      page('When did you tell us?', [{ write: 'by phone, in early March', in: 'Roughly when, and how' }]),
      page(
        'What happened?',
        [{ write: words, in: 'What happened?' }],
        ['Tell us what happened. A few sentences are enough.'],
      ),
      page('When did it happen, or when did you first notice it?', [{ date: ['2', '3', '2026'] }]),
      page('Where did it happen?', [
        { write: '3 Salt Row', in: 'Address or description of the place' },
        { select: 'Quayside', from: 'Which ward is it in?' },
      ]),
      page('How has this affected you?', [{ write: 'Rats have come.', in: 'How has this affected you?' }]),
      page('What would put it right?', [{ write: 'Collect every week.', in: 'What would put it right?' }]),
      noFiles,
      page(
        'Are you complaining for yourself or for somebody else?',
        [{ choose: 'For myself' }],
        ['Choose whether this is for you or for somebody else.'],
      ),
      named(resident),
      ...byEmail(resident),
      page(NEEDS, [{ tick: 'Letters in large print' }, { tick: 'An interpreter' }]),
      page(
        'Tell us more about what you need',
        [{ write: 'I speak Welsh.', in: 'Tell us more about what you need' }],
        ['Tell us what you need, for example the language you speak.'],
      ),
    ],
    check: 'Check your complaint before you send it',
    send: 'Send your complaint',
    sent: 'We have your complaint',
    mail: 'We have your complaint',
    resident,
  };
}

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
      named(resident),
      ...byEmail(resident),
      noNeeds,
    ],
    check: 'Check your report before you send it',
    send: 'Send your report',
    sent: 'We have your report',
    mail: 'We have your request',
    resident,
  };
}

const HOME = 'What is wrong in your home?';

/** A hazard in somebody's own council home. */
function hazard(words = 'Black mould over the cot.', resident = somebody()): FilledForm {
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
      named(resident),
      ...byEmail(resident),
      noNeeds,
    ],
    check: 'Check your report before you send it',
    send: 'Send your report',
    sent: 'We have your report',
    mail: 'We have your report about your home',
    resident,
  };
}

/** Thanks that may be passed on with a name. */
function compliment(words = 'They cleared the quay by six.', resident = somebody()): FilledForm {
  return {
    id: 'compliment',
    door: 'Say thank you',
    begin: 'Start your thank you',
    pages: [
      service('Which service would you like to thank?', 'Street cleaning'),
      page('Who or what would you like to thank?', [
        { write: 'The early crew', in: 'Who or what would you like to thank?' },
      ]),
      page(
        'What went well?',
        [{ write: words, in: 'What went well?' }],
        ['Tell us what went well. One sentence is enough.'],
      ),
      page(
        'May we show your words to the people you thank?',
        [{ choose: 'Yes, with my name' }],
        ['Choose whether we may show your words to the people you thank.'],
      ),
      page('May we use your words elsewhere?', [
        { tick: 'You may use my words, without my name, in reports and on your website' },
      ]),
      page('Would you like a reply?', [{ choose: 'Yes' }], [REPLY_WANTED]),
      named(resident),
      ...byEmail(resident),
      noNeeds,
    ],
    check: 'Check your thank you before you send it',
    send: 'Send your thank you',
    sent: 'Thank you for your kind words',
    mail: 'We have your compliment',
    resident,
  };
}

/** An idea, with a reply wanted. */
export function comment(words = 'Put a tap by the play area.', resident = somebody()): FilledForm {
  return {
    id: 'comment',
    door: 'Share an idea or a comment',
    begin: 'Start your comment',
    pages: [
      page(
        'What would you like to send us?',
        [{ choose: 'An idea' }],
        ['Choose whether you are sending an idea or a comment.'],
      ),
      service('Which service is it about?', 'Parks and trees'),
      page(
        'What would you like to tell us?',
        [{ write: words, in: 'What would you like to tell us?' }],
        ['Tell us what you would like us to know. A sentence is enough.'],
      ),
      page('What difference would your idea make?', [
        { write: 'Children would be glad.', in: 'What difference would your idea make?' },
      ]),
      page('Which ward is it in?', [{ select: 'Rookery Park', from: 'Which ward is it in?' }]),
      page('Would you like a reply?', [{ choose: 'Yes' }], [REPLY_WANTED]),
      named(resident),
      ...byEmail(resident),
      noNeeds,
    ],
    check: 'Check your comment before you send it',
    send: 'Send your comment',
    sent: 'We have your comment',
    mail: 'We have your comment',
    resident,
  };
}

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
      named(resident),
      ...byEmail(resident),
      noNeeds,
    ],
    check: 'Check your request before you send it',
    send: 'Send your request',
    sent: 'We have your request',
    mail: 'We have your information request',
    resident,
  };
}

/** A request about the environment. */
function environmentalRequest(words = 'Noise by street in 2025?', resident = somebody()): FilledForm {
  return {
    id: 'eir',
    door: 'Ask about the environment',
    begin: 'Ask about the environment',
    pages: [...information(words, 'Parks and trees'), named(resident), ...byEmail(resident), noNeeds],
    check: 'Check your request before you send it',
    send: 'Send your request',
    sent: 'We have your request',
    mail: 'We have your request about the environment',
    resident,
  };
}

const QUESTION = 'What is your question?';

/** A simple question. */
function question(words = 'What does a second bin cost?', resident = somebody()): FilledForm {
  return {
    id: 'query',
    door: 'Ask a question',
    begin: 'Ask your question',
    pages: [
      service('Which service is your question about?', 'Bins and recycling'),
      page(QUESTION, [{ write: words, in: QUESTION }], ['Enter your question. A sentence is enough.']),
      named(resident),
      ...byEmail(resident),
      noNeeds,
    ],
    check: 'Check your question before you send it',
    send: 'Send your question',
    sent: 'We have your question',
    mail: 'We have your question',
    resident,
  };
}

const LOOKING_FOR = 'What are you looking for?';

/** A grave. */
function publicRecord(words = 'The grave of my great-aunt.', resident = somebody()): FilledForm {
  return {
    id: 'public-record',
    door: 'Ask for a public or an old record',
    begin: 'Ask for a record',
    pages: [
      page(
        'What kind of record are you looking for?',
        [{ choose: 'A burial or a cremation' }],
        ['Choose what kind of record you are looking for. Choose the closest.'],
      ),
      page(
        LOOKING_FOR,
        [{ write: words, in: LOOKING_FOR }],
        ['Tell us what you are looking for. A sentence or two is enough.'],
      ),
      page(
        'Who is the record about?',
        [
          { write: 'Agathe Underhill', in: 'Their full name' },
          { write: '1931', in: 'When they died, as well as you know' },
        ],
        ['Enter the name of the person who has died.'],
      ),
      named(resident),
      ...byEmail(resident),
      noNeeds,
    ],
    check: 'Check your request before you send it',
    send: 'Send your request',
    sent: 'We have your request',
    mail: 'We have your request for a record',
    resident,
  };
}

const AUTHORITY = 'Who has authorised this request?';
const DATA_SUBJECT = 'Whose information do you need?';
const DATA = 'What information do you need?';
const PURPOSE = 'Why do you need it?';

/** A police officer’s request. */
function disclosure(words = 'The address on the account.', resident = somebody()): FilledForm {
  return {
    id: 'law-enforcement-disclosure',
    door: 'For the police and others who enforce the law',
    begin: 'Start the request',
    pages: [
      page(
        'Who is asking?',
        [
          { write: resident.name, in: 'Your full name' },
          { write: 'Sergeant 4471', in: 'Your rank or role' },
          { write: 'Estuary Police', in: 'Your organisation' },
          { write: resident.email, in: 'Your official email address' },
        ],
        [
          'Enter your name.',
          'Enter your rank or role.',
          'Enter your organisation.',
          'Enter your official email address.',
        ],
      ),
      page(
        AUTHORITY,
        [{ write: 'Inspector Brill', in: AUTHORITY }],
        ['Enter who has authorised this request.'],
      ),
      page(
        DATA_SUBJECT,
        [{ write: 'Agathe Underhill', in: DATA_SUBJECT }],
        ['Enter whose information you need.'],
      ),
      page(DATA, [{ write: words, in: DATA }], ['Enter what information you need.']),
      page(
        'What is the legal basis?',
        [{ choose: 'Preventing or detecting crime' }],
        ['Choose the legal basis.'],
      ),
      page(
        PURPOSE,
        [{ write: 'To find a witness.', in: PURPOSE }],
        ['Enter why you need it, and what harm would come without it.'],
      ),
      page('How urgent is it?', [{ choose: 'In the usual time' }], ['Choose how urgent it is.']),
    ],
    check: 'Check your request before you send it',
    send: 'Send the request',
    sent: 'We have your request',
    mail: 'We have your disclosure request',
    resident,
  };
}

const WHOSE = 'Whose information would you like to see?';
const SEE = 'What would you like to see?';
const COPY = 'How would you like to have the copy?';

/** Somebody’s own information. */
function ownInformation(words = 'My housing file.', resident = somebody()): FilledForm {
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
      named(resident),
      ...byEmail(resident),
      noNeeds,
    ],
    check: 'Check your request before you send it',
    send: 'Send your request',
    sent: 'We have your request',
    mail: 'We have your request',
    resident,
  };
}

const WENT_WRONG = 'What went wrong with your information?';

/** A complaint about the use of somebody’s data. */
function dataComplaint(words = 'A letter came open.', resident = somebody()): FilledForm {
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
      named(resident),
      ...byEmail(resident),
      noNeeds,
    ],
    check: 'Check your complaint before you send it',
    send: 'Send your complaint',
    sent: 'We have your complaint',
    mail: 'We have your complaint',
    resident,
  };
}

const ENQUIRY = 'What would you like to know, or have done?';

/** A councillor’s question for a resident. */
function memberEnquiry(words = 'When will the lift run again?', resident = somebody()): FilledForm {
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
      named(resident),
      ...byEmail(resident),
      noNeeds,
    ],
    check: 'Check your enquiry before you send it',
    send: 'Send your enquiry',
    sent: 'We have your enquiry',
    mail: 'We have your enquiry',
    resident,
  };
}

const HARM = page(
  'Is anybody being harmed or neglected now?',
  [{ choose: 'No' }],
  ['Choose whether anybody is being harmed or neglected now.'],
);

const told = (heading: string, words: string) =>
  page(heading, [{ write: words, in: heading }], ['Tell us what happened. A few sentences are enough.']);
const when = page('When did it happen, or when did you first notice it?', [{ date: ['2', '3', '2026'] }]);
const effect = page('How has this affected you?', [
  { write: 'He has lost weight.', in: 'How has this affected you?' },
]);
const putRight = page('What would put it right?', [
  { write: 'Another carer.', in: 'What would put it right?' },
]);

const safeTimes = page('When is it safe for us to contact you?', [
  { write: 'Before 3pm.', in: 'When is it safe for us to contact you?' },
]);

/** A complaint about care that the council pays for. */
function careComplaint(words = 'The carer came late every day.', resident = somebody()): FilledForm {
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
      page(
        'Are you complaining for yourself or for somebody else?',
        [{ choose: 'For myself' }],
        ['Choose whether this is for you or for somebody else.'],
      ),
      named(resident),
      ...byEmail(resident),
      noNeeds,
      safeTimes,
    ],
    check: 'Check your complaint before you send it',
    send: 'Send your complaint',
    sent: 'We have your complaint',
    mail: 'A message from Brackwater',
    resident,
  };
}

/** A complaint by a young person. */
function childrensComplaint(words = 'Nobody asked me.', resident = somebody()): FilledForm {
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
      page(
        'Is a court or the police looking at the same thing?',
        [{ choose: 'No' }],
        ['Choose whether a court or the police is looking at it.'],
      ),
      page(
        'Would a child or young person like an advocate?',
        [{ choose: 'Yes, find one' }],
        ['Choose whether a child or young person would like an advocate.'],
      ),
      named(resident),
      ...byEmail(resident),
      noNeeds,
      safeTimes,
    ],
    check: 'Check your complaint before you send it',
    send: 'Send your complaint',
    sent: 'We have your complaint',
    mail: 'A message from Brackwater',
    resident,
  };
}

/** A complaint about a school, to be passed on. */
function schoolComplaint(words = 'She is bullied.', resident = somebody()): FilledForm {
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
      named(resident),
      ...byEmail(resident),
      noNeeds,
    ],
    check: 'Check your complaint before you send it',
    send: 'Send your complaint',
    sent: 'We have your complaint',
    mail: 'We have your complaint',
    resident,
  };
}

/** A complaint about a councillor, by somebody who gives their name. */
function councillorComplaint(words = 'He shouted at the clerk.', resident = somebody()): FilledForm {
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
      named(resident),
      ...byEmail(resident),
      noNeeds,
    ],
    check: 'Check your complaint before you send it',
    send: 'Send your complaint',
    sent: 'The Monitoring Officer has your complaint',
    mail: 'We have your complaint',
    resident,
  };
}

export const ALL_FORMS = [
  complaint,
  careComplaint,
  childrensComplaint,
  schoolComplaint,
  councillorComplaint,
  serviceRequest,
  hazard,
  compliment,
  comment,
  question,
  informationRequest,
  environmentalRequest,
  ownInformation,
  dataComplaint,
  publicRecord,
  memberEnquiry,
  disclosure,
] as const;
