export const outcomes = { title: 'x' } as const;
