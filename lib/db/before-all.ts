/** An id before every other: where a walk through all cases, a page at a time in id order, begins. */
export const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';
