// How does a section of the report stand in the strip? Its name, a cell for each unit, and numbers under some.

import { memo, useState } from 'react'
import type { Unit } from '../../../core/model/unit.ts'
import { grownBy } from '../../../hooks/grown.ts'
import { useLanguage, useLocale, useWords } from '../../../i18n/language.ts'
import { unitName } from '../../../i18n/units.ts'
import { useActions, useViewState } from '../../../state/atlas.ts'
import { useHoveredUnit, useHovering } from '../../../state/hover.ts'
import { plainText } from '../../../ui/Prose.tsx'
import { rootSize } from '../../../ui/root-size.ts'
import { fits, numbersOf, type SectionUnits } from './sections.ts'
import { shadeOf } from './shade.ts'
import type { StripSupport } from './use-strip-support.ts'
import { words } from './words.ts'
import './StripSection.css'

interface StripSectionProps extends SectionUnits, StripSupport {
  /** The unit whose cell Tab reaches. */
  readonly stop: string | undefined
}

/** A section. */
export function StripSection({ section, units, support, fallen, isSelection, stop }: StripSectionProps) {
  const language = useLanguage()
  const [root] = useState(() => rootSize() / grownBy())
  const [number, name] = [section.number[language], section.short[language]]
  return (
    <div className="strip-section" style={{ flexGrow: units.length }}>
      <span className="strip-name">
        {number}{' '}
        {fits(`${number} ${name}`, units.length, root) && (
          <span className={units.length < 12 ? 'strip-roomy' : ''}>{name}</span>
        )}
      </span>
      <div className="strip-cells">
        {units.map((unit) => {
          const count = support.get(unit.id) ?? 0
          return (
            <Cell
              key={unit.id}
              unit={unit}
              count={count}
              shade={shadeOf(count, isSelection)}
              isFallen={fallen.has(unit.id)}
              isStop={unit.id === stop}
            />
          )
        })}
      </div>
      <span className="strip-numbers" aria-hidden="true">
        {numbersOf(units, support, isSelection).map(({ at, text, isTight }) => (
          <span
            key={at}
            className={isTight ? 'strip-roomy' : undefined}
            style={{ insetInlineStart: `${(100 * (at + 0.5)) / units.length}%` }}
          >
            {text}
          </span>
        ))}
      </span>
    </div>
  )
}

interface CellProps {
  readonly unit: Unit
  /** How much of what is shown stands in it. */
  readonly count: number
  readonly shade: number
  readonly isFallen: boolean
  readonly isStop: boolean
}

/** One unit. Remembered: of a hundred and more, a step changes some. */
const Cell = memo(function Cell({ unit: { id, gist }, count, shade, isFallen, isStop }: CellProps) {
  const { openUnit } = useActions()
  const t = useWords(words)
  const locale = useLocale()
  const hovering = useHovering()
  const said = { unit: unitName(id, locale), gist: plainText(gist[useLanguage()]) }
  const isUnder = useHoveredUnit() === id
  const isOpen = useViewState(({ view }) => view.unit === id && [view.view, view.split].includes('report'))
  return (
    <button
      type="button"
      data-unit={id}
      className={`strip-cell shade-${shade}${isFallen ? ' strip-fallen' : ''}${isUnder ? ' under' : ''}`}
      tabIndex={isStop ? 0 : -1}
      aria-current={isOpen ? 'true' : undefined}
      aria-label={count > 0 ? t('cell.count', { ...said, n: count }) : t('cell', said)}
      {...hovering.keyboard({ unit: id })}
      onClick={(event) => {
        // A pointer has opened it on release; this is the keyboard, or a screen reader.
        if (event.detail === 0) openUnit(id)
      }}
    />
  )
})
