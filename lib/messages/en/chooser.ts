/** The pages that tell a complaint from a request. */
export const chooser = {
  title: 'Find the right way',
} as const;
