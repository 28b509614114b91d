/** Between short facts in one line: real text, so that copies and screen readers have it, and no line begins with it. */
export const dot = '\u00a0· ';

/** Between places, from the smallest to the largest, and other names. */
export const comma = ', ';
