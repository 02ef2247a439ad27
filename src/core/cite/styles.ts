// Which styles are there? Each a file of its own; a new one joins here.

import { APA } from './apa.ts'
import { CHICAGO } from './chicago.ts'
import { GBT } from './gbt.ts'
import type { Style } from './style.ts'
import { UN } from './un.ts'

/** The styles, by the names that choices have for them. */
export const STYLES = { un: UN, apa: APA, chicago: CHICAGO, gbt: GBT } as const satisfies Readonly<
  Record<string, Style>
>

/** A style by its name. */
export type StyleId = keyof typeof STYLES

/** In the order in which they are offered. */
export const STYLE_IDS = Object.keys(STYLES) as readonly StyleId[]
