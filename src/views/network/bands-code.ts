// Where does the code of the bands come from? One lens alone needs it.

import { withWords } from '../../i18n/words.ts'
import { lateCode } from '../../ui/Late.tsx'
import type { WithLines } from './lines-props.ts'

const load = withWords(() => import('./bands/BandsParts.ts'))

/** The bands, their headline and the list of the lens. */
export const bandsView = lateCode<WithLines>(() => load().then(({ BandsView }) => BandsView))

/** What stands at their side. */
export const bandsSide = lateCode(() => load().then(({ BandsSide }) => BandsSide))

/** What is said beside them while nothing is selected. */
export const bandsStart = lateCode(() => load().then(({ BandsStart }) => BandsStart))
