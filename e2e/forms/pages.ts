import type { Resident } from '../people.ts';
import { type FilledForm, type FilledPage, page } from './form.ts';

const NO_SERVICE = 'Choose a service. If you are not sure, choose that at the end of the list.';

const NO_CATEGORY = 'Choose what it is mostly about. If nothing fits, choose “Something else”.';

export const service = (heading: string, select: string) =>
  page(heading, [{ select, from: heading }], [NO_SERVICE]);

export const category = (heading: string, choose: string) => page(heading, [{ choose }], [NO_CATEGORY]);

export const REPLY_WANTED = 'Choose whether you want to hear from us.';

const NO_NAME = 'Enter your name.';

const NO_EMAIL = 'Enter your email address, so that we can reply to you.';

export const named = ({ name }: Resident) =>
  page('What is your full name?', [{ write: name, in: 'What is your full name?' }], [NO_NAME]);

export const byEmail = ({ email, phone }: Resident): readonly FilledPage[] => [
  page('How should we reply to you?', [{ choose: 'By email' }], ['Choose how we should reply to you.']),
  page('What is your email address?', [{ write: email, in: 'What is your email address?' }], [NO_EMAIL]),
  page('What is your phone number?', [{ write: phone, in: 'What is your phone number?' }]),
];

export const NEEDS = 'Do you need anything from us to make this easier?';

const noNeeds = page(NEEDS, []);

export const noFiles = page('Do you have photos or documents that help?', []);

export const danger = page(
  'Is anybody in danger right now?',
  [{ choose: 'No' }],
  ['Choose whether anybody is in danger right now.'],
);

export const told = (heading: string, words: string) =>
  page(heading, [{ write: words, in: heading }], ['Tell us what happened. A few sentences are enough.']);

export const when = page('When did it happen, or when did you first notice it?', [
  { date: ['2', '3', '2026'] },
]);

export const putRight = page('What would put it right?', [
  { write: 'Another carer.', in: 'What would put it right?' },
]);

/** Who it is from, to be answered by email, with nothing needed to make it easier. */
export const contact = (resident: Resident): readonly FilledPage[] => [
  named(resident),
  ...byEmail(resident),
  noNeeds,
];

/** What most forms say of what is sent. */
export const saidOf = (it: string): Pick<FilledForm, 'check' | 'send' | 'sent' | 'mail'> => ({
  check: `Check your ${it} before you send it`,
  send: `Send your ${it}`,
  sent: `We have your ${it}`,
  mail: `We have your ${it}: {reference}`,
});
