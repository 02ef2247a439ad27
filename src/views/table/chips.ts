// How many units does a cell name? The rest is a number.

/** More chips than this are a number in words. */
export const MOST_CHIPS = 4
