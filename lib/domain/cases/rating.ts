/** How a resident says that we handled it. Best first. */
export const HANDLINGS = ['very-well', 'well', 'neither', 'badly', 'very-badly'] as const;
export type Handling = (typeof HANDLINGS)[number];

/** Whether what they came with is solved. A "no" asks for the case to be reopened. */
export const SOLVED = ['yes', 'partly', 'no'] as const;
export type Solved = (typeof SOLVED)[number];

/** What a resident said of an answered case. */
export type Rating = { readonly handling: Handling; readonly solved: Solved };
