// Where does it stand? A unit as a chip with its mark that opens it: ¶36.

import type { UnitId } from '../core/model/ids.ts'
import { useLocale } from '../i18n/language.ts'
import { sortUnits, unitMark, unitName } from '../i18n/units.ts'
import { useHref } from '../state/atlas.ts'
import './UnitLink.css'

interface UnitLinkProps {
  readonly unit: UnitId
  /** The link takes in the whole card it stands on. */
  readonly cover?: boolean
  /** Where one tab stop stands for many chips: whether Tab reaches this one. */
  readonly tabIndex?: 0 | -1
}

/** A link to a unit. Where the report stands beside a view, it opens there. */
export function UnitLink({ unit, cover = false, tabIndex }: UnitLinkProps) {
  const href = useHref()
  const locale = useLocale()
  const mark = unitMark(unit, locale)
  return (
    <a
      className={cover ? 'chip cover' : 'chip'}
      href={href({ view: 'report', unit })}
      tabIndex={tabIndex}
      aria-label={`${mark}, ${unitName(unit, locale)}`}
    >
      {mark}
    </a>
  )
}

/** Links to units in the order of the report. That to `cover` takes in the whole card. */
export function UnitLinks({ units, cover }: { readonly units: Iterable<UnitId>; readonly cover?: UnitId | undefined }) {
  return (
    <span className="chips">
      {sortUnits(units).map((unit) => (
        <UnitLink key={unit} unit={unit} cover={unit === cover} />
      ))}
    </span>
  )
}
