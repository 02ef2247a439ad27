// Which sections stand over the cells, with which units, and does a name have room above them?

import { widthOf } from '../../../core/layout/text-box.ts'
import { readUnitId } from '../../../core/model/ids.ts'
import type { Section, Unit } from '../../../core/model/unit.ts'
import type { Support } from '../../../core/query/support.ts'
import { type StripNumber, supportNumbers } from './numbers.ts'

/** A section with its units. */
export interface SectionUnits {
  readonly section: Section
  readonly units: readonly Unit[]
}

/** The top-level sections with all their units. */
export function bySection(units: readonly Unit[], sections: ReadonlyMap<string, Section>): SectionUnits[] {
  const groups = new Map<string, Unit[]>()
  for (const unit of units) {
    const own = sections.get(unit.section)
    const top = own?.parent ?? own?.id ?? ''
    const group = groups.get(top)
    if (group) group.push(unit)
    else groups.set(top, [unit])
  }
  return [...groups].flatMap(([id, list]) => {
    const section = sections.get(id)
    return section ? [{ section, units: list }] : []
  })
}

/** The numbers under the cells: of the units that support a selection; without one every tenth. */
export function numbersOf(units: readonly Unit[], support: Support, isSelection: boolean): StripNumber[] {
  const printed = units.map(({ id }) => readUnitId(id)?.number ?? 0)
  if (isSelection) return supportNumbers(printed, (i) => support.has(units[i]?.id ?? ''))
  const tens = (n: number, i: number) => i === 0 || n % 10 === 0
  return printed.flatMap((n, i) =>
    tens(n, i) && isRoomy(printed, i) ? [{ at: i, text: String(n), isTight: i === 0 && isNearTen(n) }] : [],
  )
}

/** On a small screen a number takes the room of four cells; the ten before a section stands at the end of another. */
function isNearTen(n: number): boolean {
  return n > 10 && n % 5 !== 0
}

/** The first number of a section gives way to a ten beside it. */
function isRoomy(printed: readonly number[], i: number): boolean {
  return i > 0 || !printed.slice(1, 4).some((n) => n % 10 === 0)
}

/** The size of the names, that of Chinese being a little larger than that of English, and the least width of a cell: on a small screen with side panels. Px. */
const NAME_SIZE = 11.5
const CELL = 6.8

/** Whether a name has room above its cells; `root` is a rem in px. */
export function fits(name: string, cells: number, root: number): boolean {
  return (widthOf(name, NAME_SIZE) * root) / 16 <= cells * CELL + 4
}
