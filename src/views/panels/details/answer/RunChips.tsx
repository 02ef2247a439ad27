// Where does all of a row stand? Chips of units, those that follow one another as one: ¶29–30.

import type { UnitSpan } from '../../../../core/model/guide.ts'
import { readUnitId } from '../../../../core/model/ids.ts'
import { useLocale, useWords } from '../../../../i18n/language.ts'
import type { Locale } from '../../../../i18n/locales.ts'
import { unitMark } from '../../../../i18n/units.ts'
import { UnitLink } from '../../../../parts/UnitLink.tsx'
import { useHref } from '../../../../state/atlas.ts'
import { words } from './words.ts'
import './RunChips.css'

/** More than these stand in no row. */
const MOST = 6

/** ¶36, or ¶29–30. */
export function runMark({ from, to }: UnitSpan, locale: Locale): string {
  const mark = unitMark(from, locale)
  return from === to ? mark : `${mark}–${readUnitId(to)?.number}`
}

/** The marks that a row shows. */
export function marksOf(runs: readonly UnitSpan[], locale: Locale): string[] {
  return runs.length > MOST
    ? [...runs.slice(0, MOST - 1).map((run) => runMark(run, locale)), `+${runs.length - MOST + 1}`]
    : runs.map((run) => runMark(run, locale))
}

interface RunChipsProps {
  readonly runs: readonly UnitSpan[]
  /** The row is open: all of them are in sight. */
  readonly isOpen: boolean
  readonly onMore: () => void
}

/** The chips; behind those that find no room how many more there are, which opens the row. */
export function RunChips({ runs, isOpen, onMore }: RunChipsProps) {
  const t = useWords(words)
  const shown = isOpen || runs.length <= MOST ? runs : runs.slice(0, MOST - 1)
  const left = runs.length - shown.length
  return (
    <span className="chips">
      {shown.map((run) =>
        run.from === run.to ? <UnitLink key={run.from} unit={run.from} /> : <RunLink key={run.from} run={run} />,
      )}
      {left > 0 && (
        <button type="button" className="chip answer-more" aria-label={t('units.more', { n: left })} onClick={onMore}>
          +{left}
        </button>
      )}
    </span>
  )
}

/** A link to the first of several paragraphs. */
function RunLink({ run }: { readonly run: UnitSpan }) {
  const t = useWords(words)
  const href = useHref()
  const locale = useLocale()
  const mark = runMark(run, locale)
  const [a, b] = [run.from, run.to].map((unit) => readUnitId(unit)?.number ?? 0)
  return (
    <a
      className="chip"
      href={href({ view: 'report', unit: run.from })}
      aria-label={`${mark}, ${t('units.range', { a: a ?? 0, b: b ?? 0 })}`}
    >
      {mark}
    </a>
  )
}
