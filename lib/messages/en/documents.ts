export const documents = { title: 'x' } as const;
