import { somebody } from '../people.ts';
import { type FilledForm, page } from './form.ts';
import { contact, saidOf } from './pages.ts';

const LOOKING_FOR = 'What are you looking for?';

/** A grave. */
export function publicRecord(words = 'The grave of my great-aunt.', resident = somebody()): FilledForm {
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
      ...contact(resident),
    ],
    ...saidOf('request'),
    mail: 'We have your request for a record: {reference}',
    resident,
  };
}

const AUTHORITY = 'Who has authorised this request?';

const DATA_SUBJECT = 'Whose information do you need?';

const DATA = 'What information do you need?';

const PURPOSE = 'Why do you need it?';

/** A police officer’s request. */
export function disclosure(words = 'The address on the account.', resident = somebody()): FilledForm {
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
      page(
        'How urgent is it?',
        [{ choose: 'In the usual time', of: 'Urgency' }],
        ['Choose how urgent it is.'],
      ),
    ],
    ...saidOf('request'),
    send: 'Send the request',
    mail: 'We have your disclosure request: {reference}',
    resident,
  };
}
