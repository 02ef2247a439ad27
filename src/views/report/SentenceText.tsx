// One sentence of the report: its text from the reader's own copy, or grey bars of its length.

import type { Unit } from '../../core/model/unit.ts'
import { useWords } from '../../i18n/language.ts'
import { useCopyUnit } from './use-copy-unit.ts'
import { words } from './words.ts'

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
  if (text === undefined) return <Bars length={length} label={t('bar', { n, length })} />
  return <ReportText text={text} below={own?.verified ? claims : 0} />
}

/** A sentence of the report as it stands in the copy; marked, with a button to what is drawn from it below. */
export function ReportText({ text, below }: { readonly text: string; readonly below: number }) {
  const t = useWords(words)
  return (
    <p className="report-text" lang="zh">
      {below === 0 ? text : <mark>{text}</mark>}{' '}
      {below > 0 && (
        <button type="button" className="to-claims" lang={t('lang')} onClick={toClaims}>
          {t('to.claims', { n: below })}
        </button>
      )}
    </p>
  )
}

/** Moves the focus to the first claim under the sentence, or to the cells of its row. */
function toClaims({ currentTarget }: { readonly currentTarget: HTMLElement }): void {
  const near = currentTarget.closest('li, article > div')?.querySelector<HTMLElement>('.claim')
  const first = near ?? currentTarget.closest('article')?.querySelector<HTMLElement>('.row dl')
  if (!first) return
  first.tabIndex = -1
  first.focus()
  first.scrollIntoView?.({ block: 'nearest' })
}

/** Characters of the report that fill a line of the reader. */
const LINE = 46

function Bars({ length, label }: { readonly length: number; readonly label: string }) {
  const lines = Math.ceil(length / LINE)
  return (
    <div className="bars" role="img" aria-label={label}>
      {Array.from({ length: lines }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars are all alike
        <span key={i} style={{ width: `${100 * Math.min(1, (length - i * LINE) / LINE)}%` }} />
      ))}
    </div>
  )
}
