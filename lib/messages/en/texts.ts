/* The text messages we send: never more than that there is news, and where to read it. */
export const texts = {
  'received-text':
    '{council}: we have what you sent us. Your reference is {reference}. See where it stands: {url}',
  'asked-text': '{council}: we need something from you about {reference}. Read what it is: {url}',
  'warning-text': '{council}: we wait for your answer about {reference}. Read by when we need it: {url}',
  'extended-text': '{council}: we need more time for {reference}. Read until when, and why: {url}',
  'ended-text': '{council}: we have ended our work on {reference}. Read why: {url}',
  'reopened-text': '{council}: we are looking at {reference} again. See where it stands: {url}',
  'next-stage-text': '{council}: we look at it again, as {reference}. See where it stands: {url}',
  'answer-text': '{council}: we have answered {reference}. Read our answer: {url}',
  'decision-text': '{council}: there is a decision on {reference}. Read what it is: {url}',
  'changed-text': '{council}: we now text news of {reference} to this number. See where it stands: {url}',
  'moved-text':
    '{council}: we text no more news of {reference} to this number. Did you not ask for that? Tell us: {url}',
  /** About what somebody may have to hide. */
  discreet: '{council}: there is a message for you, {reference}: {url}',
} as const;
