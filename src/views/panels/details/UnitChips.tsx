// Units as chips that open them.

import type { UnitId } from '../../../core/model/ids.ts'
import { useLocale } from '../../../i18n/language.ts'
import { sortUnits, unitMark, unitName } from '../../../i18n/units.ts'
import { useHref } from '../../../state/atlas.ts'
import { UnitChip } from '../../../ui/ClaimCard.tsx'

/** Chips in the order of the report. The link of `cover` takes in the whole card it stands on. */
export function UnitChips({ units, cover }: { readonly units: Iterable<UnitId>; readonly cover?: UnitId | undefined }) {
  const href = useHref()
  const locale = useLocale()
  return (
    <span className="chips">
      {sortUnits(units).map((unit) => (
        <UnitChip
          key={unit}
          href={href({ view: 'report', unit })}
          label={unitMark(unit, locale)}
          name={unitName(unit, locale)}
          cover={unit === cover}
        />
      ))}
    </span>
  )
}
