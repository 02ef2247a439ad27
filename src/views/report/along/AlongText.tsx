// The report as it is read: units before and after in a line or two of ours, the open one with its claims, each with a port at the edge.

import { useLayoutEffect, useRef } from 'react'
import type { UnitId } from '../../../core/model/ids.ts'
import { unitMark, unitName } from '../../../i18n/units.ts'
import { useActions, useHref, useViewState } from '../../../state/atlas.ts'
import { withOption } from '../../../state/options.ts'
import { Prose, plainText } from '../../../ui/Prose.tsx'
import { StrokeMark } from '../../../ui/StrokeMark.tsx'
import type { SaidRow } from './said.ts'
import type { AlongSubject } from './subject.ts'
import './AlongText.css'

/** Units that are shown before the open one, and after it. */
const BEFORE = 3
const AFTER = 6

interface AlongTextProps {
  readonly subject: AlongSubject
  readonly at: number
  readonly rows: readonly SaidRow[]
  /** The claim or line that is hovered. */
  readonly under: string | null
  readonly onUnder: (stand: string | null) => void
  /** The open unit was scrolled. */
  readonly onScroll: () => void
}

/** The text. */
export function AlongText({ subject, at, rows, under, onUnder, onScroll }: AlongTextProps) {
  const { units } = subject.reading
  const unit = units[at] ?? ''
  const open = useRef<HTMLDivElement>(null)
  // Each unit opens at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another unit is the reason
  useLayoutEffect(() => {
    if (open.current) open.current.scrollTop = 0
  }, [unit])
  return (
    <div className="along-text">
      <ol className="along-before" aria-hidden="true">
        {units.slice(Math.max(0, at - BEFORE), at).map((id) => (
          <Gist key={id} subject={subject} id={id} />
        ))}
      </ol>
      <div className="along-open" ref={open} onScroll={onScroll} data-unit-open={unit}>
        <Gist subject={subject} id={unit} isOpen />
        <ul key={unit}>
          {rows.map((row) => (
            <Row key={row.id} row={row} unit={unit} isLit={isLit(row, under)} onUnder={onUnder} />
          ))}
        </ul>
      </div>
      <ol className="along-after" aria-hidden="true">
        {units.slice(at + 1, at + 1 + AFTER).map((id) => (
          <Gist key={id} subject={subject} id={id} />
        ))}
      </ol>
    </div>
  )
}

/** A row is lit with its line, and alone where it is hovered itself. */
function isLit({ id, links }: SaidRow, under: string | null): boolean {
  return under !== null && (under === id || links.includes(under))
}

/** A unit in a line or two. The units beside the open one are links for the pointer: keys have the arrows, and the outline. */
function Gist({
  subject: { graph, language, locale },
  id,
  isOpen = false,
}: {
  readonly subject: AlongSubject
  readonly id: UnitId
  readonly isOpen?: boolean
}) {
  const href = useHref()
  const text = graph.units.get(id)?.gist[language] ?? ''
  const mark = unitMark(id, locale)
  if (isOpen)
    return (
      <h2 className="along-gist">
        <span className="along-mark" aria-hidden="true">
          {mark}
        </span>
        <span className="unseen">{unitName(id, locale)}: </span>
        <span>
          <Prose text={text} />
        </span>
      </h2>
    )
  return (
    <li>
      <a className="along-gist" href={href({ unit: id })} tabIndex={-1}>
        <span className="along-mark">{mark}</span>
        <span>{plainText(text)}</span>
      </a>
    </li>
  )
}

interface RowProps {
  readonly row: SaidRow
  readonly unit: UnitId
  readonly isLit: boolean
  readonly onUnder: AlongTextProps['onUnder']
}

/** What leaves the unit: a link to all that is known of it. */
function Row({ row, unit, isLit, onUnder }: RowProps) {
  const href = useHref()
  const { hover } = useActions()
  const options = useViewState(({ view }) => view.options)
  const set = (id: string | null) => {
    onUnder(id)
    hover(id === null ? null : { mark: id })
  }
  const quiet = row.links.length === 0
  return (
    <li className={['along-row', isLit && 'lit', quiet && 'along-quiet'].filter(Boolean).join(' ')}>
      <span className="along-sentence">{row.sentence}</span>
      <StrokeMark stroke={row.stroke} />
      <a
        href={href({ unit, selected: [row.id], options: withOption(options, 'read', 'unit') })}
        onPointerEnter={() => set(row.id)}
        onPointerLeave={() => set(null)}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && set(row.id)}
        onBlur={() => set(null)}
      >
        <span className="along-statement">
          <Prose text={row.statement} />
        </span>
        <small>{[row.from, row.why].filter(Boolean).join(' · ')}</small>
      </a>
      {row.mark !== undefined && <span className="along-port" data-port={row.id} />}
    </li>
  )
}
