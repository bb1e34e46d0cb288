// Awaiting a translator’s check.
export const replyWanted = {
  'Reply wanted': 'Eisiau ateb',
  Yes: 'Ie',
  'We will ask for your name and how to reach you.': 'Byddwn yn gofyn am eich enw a sut i gysylltu â chi.',
  'Choose whether you want to hear from us.': 'Dewiswch a ydych am glywed gennym.',
} as const;
