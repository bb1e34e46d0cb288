/** How we reach somebody, which they change on the tracking page. */
export const reach = {
  lead: 'Do you want to hear from us in another way, or somewhere else?',
  begin: 'Change how we reach you',
  title: 'Change how we reach you',
  text: 'This is what we have now. What you change here is for everything we send you about {reference} from now on.',
  go: 'Save how to reach me',
  done: 'We have changed how we reach you',
  doneText:
    'What we send you from now on goes there. If we used another email address or number before, we say so there once.',
  notDone: 'This was not done',
  problem: {
    'wrong-input': 'Fill in the form again.',
    'not-now': 'This cannot be changed here. Phone us.',
    'too-many-attempts': 'You have sent us much in a short time. Wait an hour, or phone us.',
    'not-allowed': 'Open our letters to you first.',
  },
} as const;
