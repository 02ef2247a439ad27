// Where does the code for narrow windows come from? No larger one needs it.

import { withWords } from '../../i18n/words.ts'
import { lateCode } from '../../ui/Late.tsx'

/** The network in a narrow window. */
export const narrowView = lateCode(withWords(() => import('./rows/NarrowView.tsx').then((module) => module.NarrowView)))
