/** Where a request stands, and its correspondence. */
export const track = {
  title: 'Track your request',
} as const;
