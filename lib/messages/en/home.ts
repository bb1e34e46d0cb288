/** The front page. */
export const home = {
  title: 'Start for residents',
} as const;
