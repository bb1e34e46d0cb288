/** Privacy, cookies and accessibility. */
export const legal = {
  title: 'About this service',
} as const;
