// Which sums stand in the picture at a desk, at the names of who receives them, and what is said where none is given?

import { writeSums } from '../../core/export/sums.ts'
import type { LensLink } from '../../core/graph/lens.ts'
import type { Scene, SceneLine } from '../../core/layout/scene.ts'
import { type SaidSum, sumsAtNames } from '../../core/layout/sums-at-names.ts'
import { rankOfFirmness, strokeOf } from '../../core/model/certainty.ts'
import { amountOf, type GivenSum, linesAsked, sumSaid } from './amounts.ts'
import { withPeriod } from './amounts-far.ts'
import { nameOf, type Subject } from './subject.ts'

/** At most one sum a line, and only for what is selected, the firmest first; of a selected crime also who has none. */
export function amountsNear(subject: Subject, selected: readonly string[]): Map<string, SaidSum> {
  const found = linesAsked(subject, selected).map((link) => ({ link, on: sumSaid(subject, link) }))
  const rank = ({ on }: (typeof found)[number]) =>
    on === undefined ? Number.POSITIVE_INFINITY : rankOfFirmness(on.claim) + (isOurs(on) ? OURS : 0)
  return new Map(
    found
      .sort((a, b) => rank(a) - rank(b))
      .flatMap(({ link, on }) => {
        const sum = on ? saidOf(subject, on, link, selected) : noneOf(subject, link, selected)
        return sum ? [[link.id, sum] as const] : []
      }),
  )
}

/** The same as markup over a scene, for the lines that are lit. */
export function writeAmounts(subject: Subject, selected: readonly string[]) {
  const said = amountsNear(subject, selected)
  return (scene: Scene, lines: readonly SceneLine[], size: number): string =>
    writeSums(sumsAtNames(scene, lines, said, size))
}

/** A reading of ours comes after all that the report says. */
const OURS = 100

function isOurs({ claim }: GivenSum): boolean {
  return claim.reading === 'inferred'
}

/** A sum in words, with what it is drawn from where several of those are lit. */
function saidOf(
  subject: Subject,
  on: GivenSum,
  { id, target }: LensLink,
  selected: readonly string[],
): SaidSum | undefined {
  const stroke = strokeOf(on.claim)
  if (stroke === 'denied') return undefined
  const isClear = selected.includes(target) || selected.includes(id)
  return {
    words: withPeriod(subject, on, amountOf(subject, on.sum), '', isOurs(on) ? 'short' : 'no'),
    stroke,
    ...(isClear ? {} : { of: nameOf(subject, target) }),
    ...(isOurs(on) ? { isOurs: true } : {}),
  }
}

/** That no sum is given, where a crime is asked and no filter leaves anything out. */
function noneOf({ evidence, t }: Subject, { target }: LensLink, selected: readonly string[]): SaidSum | undefined {
  return selected.includes(target) && evidence.isAll ? { words: t('amount.nosum') } : undefined
}
