// What does a unit or a claim come to in a few words? Whoever received a sum, and the sum: only where the report gives one.

import type { WholeGraph } from '../../core/graph/graph.ts'
import type { Claim } from '../../core/model/claim.ts'
import { type EntityId, kindOf, type UnitId } from '../../core/model/ids.ts'
import { isMoney, type Quantity } from '../../core/model/quantity.ts'
import { findNames } from '../../core/text/names.ts'
import type { Locale } from '../../i18n/locales.ts'
import { figureText } from '../../i18n/said/amounts.ts'
import { translator } from '../../i18n/words.ts'
import { words } from './words.ts'

/** "ISIL: $35–45m in 12 months"; `undefined` where none of the claims says what somebody received. */
export function sumIn(
  claims: readonly Claim[],
  {
    graph,
    name,
    locale,
  }: { readonly graph: WholeGraph; readonly name: (id: EntityId) => string; readonly locale: Locale },
): string | undefined {
  const claim = sumClaim(claims)
  const quantity = claim?.quantities?.find(isSum)
  if (!claim || !quantity) return undefined
  const sum = figureText(quantity, graph.dataset.ontology, locale)
  return translator(words, locale)('sum', { name: name(claim.subject), sum })
}

/** The claim that gives it: no reading of ours, and no sum that was worked out from others. */
export function sumClaim(claims: readonly Claim[]): Claim | undefined {
  return claims.find(
    ({ reading, polarity, quantities = [] }) =>
      reading === 'explicit' && polarity === 'asserted' && quantities.some(isSum),
  )
}

function isSum({ measure, unit, derived }: Quantity): boolean {
  return measure === 'income' && isMoney(unit) && derived === undefined
}

/** A text with those figures set bold that are bold in one of the statements drawn from the same unit. */
export function withBold(text: string, statements: readonly string[]): string {
  const bold = statements.flatMap((one) => one.split('**').filter((part, i) => i % 2 === 1 && /\p{N}/u.test(part)))
  // 10% is no figure inside 110%.
  const isPart = (at: number, length: number) =>
    /[\p{N}.,]$/u.test(text.slice(0, at)) || /^(?:[.,]?\p{N}|%)/u.test(text.slice(at + length))
  const found = findNames(
    text,
    [...new Set(bold)].map((form) => ({ id: form, form })),
  )
  let end = 0
  const parts = found
    .filter(({ at, form }) => !isPart(at, form.length))
    .map(({ at, form }) => {
      const before = text.slice(end, at)
      end = at + form.length
      return `${before}**${form}**`
    })
  return [...parts, text.slice(end)].join('')
}

/** What a unit leaves open of the gains that it tells of. */
export const OPEN = ['where', 'when', 'how', 'sum'] as const

/** Which of them none of its claims says, though somebody gains: nothing where nobody does. */
export function openIn(graph: WholeGraph, unit: UnitId): (typeof OPEN)[number][] {
  const claims = graph.claimsIn(unit)
  const gains = claims.filter((claim) => graph.means(claim, 'gain'))
  if (gains.length === 0) return []
  const mentions = graph.units.get(unit)?.mentions ?? []
  const said: Record<(typeof OPEN)[number], boolean> = {
    where:
      [...mentions, ...claims.flatMap(({ subject, object }) => [subject, object])].some(
        (id) => kindOf(id) === 'place',
      ) || claims.some(({ places = [] }) => places.length > 0),
    when: claims.some(({ period, statement }) => period !== undefined || /(?:19|20)\d\d/.test(statement.en)),
    how: gains.some(({ mechanisms = [] }) => mechanisms.length > 0),
    sum: claims.some(({ quantities = [] }) => quantities.some(({ unit: of }) => isMoney(of))),
  }
  return OPEN.filter((one) => !said[one])
}
