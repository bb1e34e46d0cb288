import type { Status } from '#lib/domain/processes/step-rule';

export const OUR_TURN = 'It is our turn. You do not need to do anything.';
export const NOBODYS_TURN = 'Nobody has anything left to do.';
/** What comes after our answer is in the rules of the case: asking us again, an ombudsman, a regulator. */
export const AFTERWARDS = 'Keep our answer: you may need it. {after}';

/** How any matter can end early. */
export const ENDED_EARLY = {
  merged: {
    name: 'Merged with another',
    sentence: 'We deal with this together with something else that we were told about the same thing.',
  },
  withdrawn: { name: 'You took it back', sentence: 'You asked us to stop work on it, and we have.' },
  lapsed: {
    name: 'We did not hear from you',
    sentence:
      'We asked you for something and it did not come, so we have stopped. You can ask again at any time.',
  },
} as const;

/** How a request for information can end that is for others to answer. */
export const ELSEWHERE = {
  'held-elsewhere': {
    name: 'We do not hold it, but others do',
    sentence: 'We do not hold the information you asked for. We have told you who does, and how to ask them.',
  },
  transferred: {
    name: 'Passed on to who holds it',
    sentence:
      'We do not hold the information you asked for. As you agreed, we have passed your request on to who does.',
  },
} as const;

/** How a review of an information request can end. */
export const ON_REVIEW = {
  'review-upheld': {
    name: 'Our answer stays as it was',
    sentence: 'Somebody else looked at your request again and came to the same answer.',
  },
  'review-partly': {
    name: 'We have changed part of our answer',
    sentence:
      'Somebody else looked at your request again. Part of our answer was wrong, and we have changed it.',
  },
  'review-overturned': {
    name: 'We have changed our answer',
    sentence: 'Somebody else looked at your request again. Our answer was wrong, and we have changed it.',
  },
} as const;

/** What a council finds on a complaint. */
export const FOUND = {
  upheld: { name: 'We agree with your complaint', sentence: 'We agree with your complaint. We are sorry.' },
  'partly-upheld': {
    name: 'We agree with part of your complaint',
    sentence: 'We agree with part of your complaint. We are sorry for that part.',
  },
  'not-upheld': {
    name: 'We do not agree with your complaint',
    sentence: 'We looked into your complaint and found that we did what we should have done.',
  },
  resolved: { name: 'Put right', sentence: 'We have put right what you complained about.' },
} as const;

/** What an ombudsman can decide. */
export const BY_THE_OMBUDSMAN = {
  'ombudsman-upheld': {
    name: 'The Ombudsman agrees with you',
    sentence: 'The Ombudsman looked into your complaint and agrees with you. We are sorry.',
  },
  'ombudsman-not-upheld': {
    name: 'The Ombudsman does not agree',
    sentence: 'The Ombudsman looked into your complaint and found that we did what we should have done.',
  },
  'ombudsman-closed': {
    name: 'The Ombudsman will not look further',
    sentence: 'The Ombudsman asked us about your complaint and decided not to look into it further.',
  },
  'ombudsman-partly': {
    name: 'The Ombudsman agrees with part of it',
    sentence:
      'The Ombudsman looked into your complaint and agrees with part of it. We are sorry for that part.',
  },
  'ombudsman-settled': {
    name: 'Settled with the Ombudsman’s help',
    sentence: 'The Ombudsman helped to put right what you complained about, without a full investigation.',
  },
  'ombudsman-severe': {
    name: 'The Ombudsman found that we failed badly',
    sentence: 'The Ombudsman looked into your complaint and found that we failed you badly. We are sorry.',
  },
  'ombudsman-maladministration': {
    name: 'The Ombudsman found that we failed',
    sentence: 'The Ombudsman looked into your complaint and found that we failed you. We are sorry.',
  },
  'ombudsman-service-failure': {
    name: 'The Ombudsman found that our service fell short',
    sentence: 'The Ombudsman looked into your complaint and found that our service fell short. We are sorry.',
  },
  'ombudsman-redress': {
    name: 'The Ombudsman found that we put it right',
    sentence: 'The Ombudsman found that we did something wrong, and that what we offered you puts it right.',
  },
  'ombudsman-advice': {
    name: 'The Ombudsman gave advice',
    sentence: 'The Ombudsman gave advice on your complaint and did not look into it further.',
  },
  'ombudsman-incomplete': {
    name: 'The Ombudsman could not look at it',
    sentence: 'The Ombudsman did not have what is needed to look at your complaint.',
  },
  'ombudsman-outside': {
    name: 'Not for the Ombudsman',
    sentence: 'Your complaint is about something that the Ombudsman may not look into.',
  },
  'ombudsman-premature': {
    name: 'Too early for the Ombudsman',
    sentence: 'The Ombudsman found that it was too early, and that we have to look at your complaint first.',
  },
  'ombudsman-mi-report': {
    name: 'The Ombudsman found that we failed you',
    sentence: 'The Ombudsman reported that we failed, and that you suffered by it. We are sorry.',
  },
  'ombudsman-m-report': {
    name: 'The Ombudsman reported that we failed',
    sentence: 'The Ombudsman reported that we did something wrong, and not that you suffered by it.',
  },
  'ombudsman-nm-report': {
    name: 'The Ombudsman reported no failing',
    sentence: 'The Ombudsman looked into your complaint and reported that we did what we should have done.',
  },
  'ombudsman-local-settlement': {
    name: 'Settled between us',
    sentence: 'We put right what you complained about, and the Ombudsman went no further.',
  },
  'ombudsman-no-maladministration': {
    name: 'The Ombudsman found no failing',
    sentence: 'The Ombudsman found nothing that we did wrong.',
  },
  'ombudsman-discretion': {
    name: 'The Ombudsman went no further',
    sentence: 'The Ombudsman decided that there was no good reason to go on.',
  },
  'ombudsman-referred-back': {
    name: 'The Ombudsman sent it back to us',
    sentence: 'The Ombudsman asked us to look at your complaint first.',
  },
} as const;

/** What the Information Commissioner can decide. */
export const BY_THE_REGULATOR = {
  'regulator-upheld': {
    name: 'The regulator agrees with you',
    sentence: 'The regulator looked at how we handled your request and agrees with you.',
  },
  'regulator-partly': {
    name: 'The regulator agrees in part',
    sentence: 'The regulator looked at how we handled your request and agrees with part of your complaint.',
  },
  'regulator-not-upheld': {
    name: 'The regulator does not agree',
    sentence: 'The regulator looked at how we handled your request and found that we did it as the law says.',
  },
  'regulator-not-eligible': {
    name: 'The regulator will not look at it',
    sentence: 'The regulator told you that it cannot look at this, or not further.',
  },
  'regulator-referred-back': {
    name: 'The regulator sent it back to us',
    sentence: 'The regulator found that it was too early. We have to look at it first.',
  },
  'regulator-settled': {
    name: 'Settled',
    sentence: 'The regulator closed your complaint without a decision, because it has been settled.',
  },
} as const;

type Mail = { readonly subject: string; readonly opening: string };

/** Everything residents read of one process that is not in its form: a new process is a file of these words. */
export type ProcessWords = {
  /** Over its receipt and its tracking page. */
  readonly title: string;
  /** On the home page: what it is called, what it is for, by when we answer (times as in `when`). */
  readonly door: { readonly title: string; readonly text: string; readonly when: string };
  /**
   * On the form’s start page: by when we answer. Times are filled in from the rules of the council’s nation
   * (lib/messages/time-words.ts): {acknowledge}, {discuss}, {answer}, {longest}, {assess}, {makeSafe}, {investigate}, and for looking
   * again {stage2} and {review}; each is `none` where they set none.
   */
  readonly when: string;
  /**
   * On the tracking page: where it stands, what that means, whose turn it is and what happens next. `next` takes
   * {date} while we owe something: the acknowledgement where the process has one and it is still due, else the answer;
   * {after} once it is answered.
   */
  readonly stages: Readonly<
    Record<
      Status,
      { readonly title: string; readonly meaning: string; readonly turn: string; readonly next: string }
    >
  >;
  /** How it ended, by the outcome’s id in the process: a label, and a sentence that says it in full. */
  readonly outcomes: Readonly<Record<string, { readonly name: string; readonly sentence: string }>>;
  /** Our mails. Subjects hold {reference} and nothing that a stranger typed. */
  readonly mail: {
    readonly received: Mail & { readonly answerBy: string };
    readonly acknowledged: Mail;
    readonly answer: Mail;
  };
  /** The first line of our letter, after the name. */
  readonly letter: string;
};
