// One sentence of the report: its text from the reader's own copy, or a grey bar of its length.

import type { MarkKind, SentenceMark } from '../../core/evidence/marks.ts'
import type { Unit } from '../../core/model/unit.ts'
import { useWords } from '../../i18n/language.ts'
import { useAtlas } from '../../state/atlas.ts'
import { CopyText } from './copy/CopyText.tsx'
import { useCopyUnit } from './use-copy-unit.ts'
import { words } from './words.ts'
import './SentenceText.css'

/** The text is marked where claims stand on it, and its mark leads to the first of them. */
export function SentenceText({
  unit,
  n,
  length,
  claims,
}: {
  readonly unit: Unit
  readonly n: number
  readonly length: number
  /** Claims and recommendations drawn from it; they follow it on the page. */
  readonly claims: number
}) {
  const t = useWords(words)
  const own = useCopyUnit(unit.id)
  const text = own?.sentences[n - 1]
  if (text === undefined)
    return <Bar share={length / Math.max(length, ...unit.lengths)} label={t('bar', { n, length })} />
  return (
    <ReportText
      unit={unit.id}
      piece={String(n - 1)}
      text={text}
      below={own?.verified ? claims : 0}
      marks={own?.marks?.[n - 1]}
    />
  )
}

/**
 * A sentence of the report as it stands in the copy; marked, with what its stretches prove told apart, and a button to
 * what is drawn from it below.
 */
export function ReportText({
  unit,
  piece,
  text,
  below,
  marks = [],
}: {
  readonly unit: string
  /** Which of its texts it is, for what is looked for in them. */
  readonly piece: string
  readonly text: string
  readonly below: number
  readonly marks?: readonly SentenceMark[] | undefined
}) {
  const t = useWords(words)
  const { coded } = useAtlas().graph.dataset.report
  const shown = <CopyText unit={unit} piece={piece} text={text} marks={below === 0 ? [] : marks} />
  return (
    <p className="report-text" lang={coded}>
      {below === 0 ? shown : <mark>{shown}</mark>}{' '}
      {below > 0 && (
        <button type="button" className="sentence-to-claims" lang={t('lang')} onClick={toClaims}>
          {t('to.claims', { n: below })}
        </button>
      )}
    </p>
  )
}

/** What the marks inside a sentence mean. */
export function MarksLegend() {
  const t = useWords(words)
  return (
    <p className="sentence-legend">
      {LEGEND.map((kind) => (
        <span key={kind}>
          <span className={`sentence-proof sentence-proof-${kind}`} aria-hidden="true">
            {t(`proves.sample.${kind}`)}
          </span>{' '}
          {t(`proves.${kind}`)}
        </span>
      ))}
    </p>
  )
}

/** In the order in which a sentence is made. */
const LEGEND = ['subject', 'cue', 'object', 'hedge', 'figure'] as const satisfies readonly MarkKind[]

/** Moves the focus to the first claim under the sentence, or to the cells of its row. */
function toClaims({ currentTarget }: { readonly currentTarget: HTMLElement }): void {
  const near = currentTarget.closest('li, article > div')?.querySelector<HTMLElement>('.claim')
  const first = near ?? currentTarget.closest('article')?.querySelector<HTMLElement>('.activity-row dl')
  if (!first) return
  first.tabIndex = -1
  first.focus()
  first.scrollIntoView?.({ block: 'nearest' })
}

/** A bar as long beside the others as its sentence; the longest of the unit fills the line. */
function Bar({ share, label }: { readonly share: number; readonly label: string }) {
  return (
    <div className="sentence-bar" role="img" aria-label={label}>
      <span style={{ width: `${100 * share}%` }} />
    </div>
  )
}
