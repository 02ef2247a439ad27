// Which units of the report does a query mean by number, alone or from one to another?

import type { UnitId } from '../../model/ids.ts'
import { folded } from './fold.ts'
import { withDigits } from './numerals.ts'

/** The most units that a range means: more are a part of the report, and no answer. */
const MOST = 20

const SIGN = '¶+|paragraphs?|paras?|p|第|annex|activity|activities|a|附件|活动|第?附件|footnotes?|notes?|fn|脚注|注'
const UNIT = new RegExp(
  `^(?<sign>${SIGN})?\\.?\\s*(?<from>\\d{1,3})\\s*(?<after>[段项号])?` +
    `(?:\\s*(?:-|to|through|and|至|到|和)\\s*(?:${SIGN})?\\.?\\s*(?<to>\\d{1,3}))?\\s*(?:[段项号]|条)?$`,
  'u',
)

/**
 * Units by their number: `32`, `¶32`, `para 32`, `第32段`, `第三十六段`; `annex 23`, `a23`, `附件23`; `note 4`, `fn4`, `脚注4`;
 * `36–38`, `¶36 to 38`, `第36至38段`.
 */
export function unitsMeant(query: string): UnitId[] {
  const plain = withDigits(folded(query).replace(/[‐‑‒–—―−~]/gu, '-')).trim()
  const { sign = '', from = '', to = from } = UNIT.exec(plain)?.groups ?? {}
  if (from === '') return []
  const [first, last] = [Number(from), Number(to)]
  if (last < first || last - first >= MOST) return []
  const numbers = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  if (/^(annex|activity|activities|a|附件|活动)$/.test(sign)) return numbers.map((n) => `a${n}`)
  if (/^(footnotes?|notes?|fn|脚注|注)$/.test(sign)) return numbers.map((n) => `fn${n}`)
  // Of a bare number nothing says what it counts; of a bare range that it is a place in the text.
  return sign === '' && first === last ? [`p${first}`, `a${first}`, `fn${first}`] : numbers.map((n) => `p${n}`)
}

/** Whether a query says by its form that it means units: more than a number alone. */
export function isUnitSign(query: string): boolean {
  return unitsMeant(query).length > 0 && !/^\d+$/.test(folded(query).trim())
}
