/** The frame around every form: check your answers, sent, errors. */
export const apply = {
  title: 'Your form',
} as const;
