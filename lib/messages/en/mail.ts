export const mail = { title: 'x' } as const;
