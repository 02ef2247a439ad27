// How are sums written beside the names of who receives them? Each with the stroke of its claim.

import type { PlacedSum } from '../layout/sums-at-names.ts'
import { DASHES } from '../model/shapes.ts'
import { escaped, writeDash, writeText } from './picture.ts'

/** Sums where they have found room, as the content of an `<svg>`. */
export function writeSums(sums: readonly PlacedSum[]): string {
  return sums
    .map(({ id, text, of, sign }) => {
      const stroke = sign
        ? `<path class="sum-sign" d="M${sign.from.join(' ')}L${sign.to.join(' ')}"${writeDash(DASHES[sign.stroke])}/>`
        : ''
      return `<g class="at-name" data-on="${escaped(id)}">${stroke}${writeText(text, (line, i) => (i === 0 && of ? `<tspan class="sum-of">${escaped(of)}</tspan>${escaped(line)}` : escaped(line)))}</g>`
    })
    .join('')
}
