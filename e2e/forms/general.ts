import { somebody } from '../people.ts';
import { type FilledForm, page } from './form.ts';
import { byEmail, category, contact, NEEDS, named, noFiles, REPLY_WANTED, saidOf, service } from './pages.ts';

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
    ...saidOf('complaint'),
    resident,
  };
}

/** Thanks that may be passed on with a name. */
export function compliment(words = 'They cleared the quay by six.', resident = somebody()): FilledForm {
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
      ...contact(resident),
    ],
    ...saidOf('thank you'),
    sent: 'Thank you for your kind words',
    mail: 'We have your compliment: {reference}',
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
      ...contact(resident),
    ],
    ...saidOf('comment'),
    resident,
  };
}

const QUESTION = 'What is your question?';

/** A simple question. */
export function question(words = 'What does a second bin cost?', resident = somebody()): FilledForm {
  return {
    id: 'query',
    door: 'Ask a question',
    begin: 'Ask your question',
    pages: [
      service('Which service is your question about?', 'Bins and recycling'),
      page(QUESTION, [{ write: words, in: QUESTION }], ['Enter your question. A sentence is enough.']),
      ...contact(resident),
    ],
    ...saidOf('question'),
    resident,
  };
}
