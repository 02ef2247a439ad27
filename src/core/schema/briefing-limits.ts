// How large may a briefing be that somebody writes? More than anybody needs, and less than stops a page.

/** No file is read that is larger, in characters. */
export const LARGEST_BRIEFING = 2_000_000
/** More scenes than anybody sits through. */
export const MOST_SCENES = 200
/** No more steps in one scene. */
export const MOST_STEPS = 30
/** No more sentences in one step. */
export const MOST_SAID = 30
/** No more sentences in the notes of one scene. */
export const MOST_NOTES = 60
/** No more characters in one text. */
export const LONGEST_TEXT = 4000
/** No scene stands longer, in seconds. */
export const LONGEST_SCENE = 7200
/** No more briefings in one file. */
export const MOST_BRIEFINGS = 200
/** No sentence rests on more: ranges of units count as each of their units. */
export const MOST_RESTS = 500
