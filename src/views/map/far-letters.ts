// How large are words on a map that is read from the end of a room?

import { rootSize } from '../../ui/root-size.ts'

/** As a share of the root's, with which all words grow there. */
const SHARE = 0.84

/** Their size, px. */
export function farLetters(): number {
  return SHARE * rootSize()
}
