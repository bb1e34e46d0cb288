/** For how many days answers that nobody touches or sends are kept. */
export const DRAFT_DAYS = 28;
