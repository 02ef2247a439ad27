// Where does what a row says stand? Chips that open the units; what is more than a few is a number that unfolds the rest.

import { useState } from 'react'
import type { UnitSpan } from '../../core/model/guide.ts'
import type { UnitId } from '../../core/model/ids.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { unitName } from '../../i18n/units.ts'
import { UnitLink } from '../../parts/UnitLink.tsx'
import { useHref } from '../../state/atlas.ts'
import { chipsOf, chipText, MOST_CHIPS } from './chips.ts'
import { words } from './words.ts'
import './TableChips.css'

/** The cell of the units. */
export function TableChips({ units, tabIndex }: { readonly units: readonly UnitId[]; readonly tabIndex: 0 | -1 }) {
  const t = useWords(words)
  const [isOpen, open] = useState(false)
  const chips = chipsOf(units)
  const shown = isOpen ? chips : chips.slice(0, MOST_CHIPS)
  const left = chips.length - shown.length
  return (
    <td className="table-chips">
      {shown.map((span) =>
        span.from === span.to ? (
          <UnitLink key={span.from} unit={span.from} tabIndex={tabIndex} />
        ) : (
          <RunLink key={span.from} span={span} tabIndex={tabIndex} />
        ),
      )}
      {left > 0 && (
        <button
          type="button"
          className="table-more"
          tabIndex={tabIndex}
          aria-label={t('cell.more', { n: left })}
          onClick={() => open(true)}
        >
          {t('units.more', { n: left })}
        </button>
      )}
    </td>
  )
}

/** Opens the first of several units that follow one another. */
function RunLink({ span, tabIndex }: { readonly span: UnitSpan; readonly tabIndex: 0 | -1 }) {
  const t = useWords(words)
  const href = useHref()
  const locale = useLocale()
  const mark = chipText(span, locale)
  return (
    <a
      className="chip"
      href={href({ view: 'report', unit: span.from })}
      tabIndex={tabIndex}
      aria-label={t('units.run', { mark, from: unitName(span.from, locale), to: unitName(span.to, locale) })}
    >
      {mark}
    </a>
  )
}
