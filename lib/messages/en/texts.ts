/* The text messages we send: never more than that there is news, and where to read it. */
export const texts = {
  'received-text':
    '{council}: we have what you sent us. Your reference is {reference}. See where it stands: {url}',
  'asked-text': '{council}: we need something from you about {reference}. Read what it is: {url}',
  'answer-text': '{council}: we have answered {reference}. Read our answer: {url}',
  'changed-text': '{council}: we now text news of {reference} to this number. See where it stands: {url}',
  'moved-text':
    '{council}: we text no more news of {reference} to this number. Did you not ask for that? Tell us: {url}',
  /** About what somebody may have to hide. */
  discreet: '{council}: there is a message for you, {reference}: {url}',
} as const;
