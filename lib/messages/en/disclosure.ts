/** The public log of answered information requests. */
export const disclosure = {
  title: 'Information we have released',
} as const;
