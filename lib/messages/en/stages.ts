export const stages = { title: 'x' } as const;
