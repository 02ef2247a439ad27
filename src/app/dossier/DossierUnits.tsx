// Where does it stand? Marks of units that lead into the page.

import type { UnitId } from '../../core/model/ids.ts'
import { useLocale } from '../../i18n/language.ts'
import { sortUnits, unitMark, unitName } from '../../i18n/units.ts'
import { useWayIn } from './use-way-in.ts'
import './DossierUnits.css'

/** Links to units, in the order of the report; those beyond `most` are counted. */
export function DossierUnits({
  units,
  most = Number.POSITIVE_INFINITY,
}: {
  readonly units: Iterable<UnitId>
  readonly most?: number
}) {
  const locale = useLocale()
  const wayIn = useWayIn()
  const inOrder = sortUnits(units)
  return (
    <span className="dossier-units">
      {inOrder.slice(0, most).map((unit) => (
        <a
          key={unit}
          href={wayIn({ view: 'report', unit })}
          aria-label={`${unitMark(unit, locale)}, ${unitName(unit, locale)}`}
        >
          {unitMark(unit, locale)}
        </a>
      ))}
      {inOrder.length > most && <small>+{inOrder.length - most}</small>}
    </span>
  )
}
