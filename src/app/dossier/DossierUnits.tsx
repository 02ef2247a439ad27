// Where does it stand? Marks of units that lead into the page.

import type { UnitId } from '../../core/model/ids.ts'
import { useLocale } from '../../i18n/language.ts'
import { sortUnits, unitMark, unitName } from '../../i18n/units.ts'
import { useWayIn } from './use-way-in.ts'
import './DossierUnits.css'

/** Links to units, in the order of the report. */
export function DossierUnits({ units }: { readonly units: Iterable<UnitId> }) {
  const locale = useLocale()
  const wayIn = useWayIn()
  return (
    <span className="dossier-units">
      {sortUnits(units).map((unit) => (
        <a key={unit} href={wayIn({ view: 'report', unit })} aria-label={unitName(unit, locale)}>
          {unitMark(unit, locale)}
        </a>
      ))}
    </span>
  )
}
