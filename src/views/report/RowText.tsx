// The printed text of an annex row, where the reader has a copy of the report.

import { type Activity, namedIn } from '../../core/model/activity.ts'
import { useWords } from '../../i18n/language.ts'
import { useAtlas } from '../../state/atlas.ts'
import { CopyText } from './copy/CopyText.tsx'
import { TITLE } from './copy/copy-find.ts'
import { NameLink } from './NameLink.tsx'
import { MarksLegend, ReportText } from './SentenceText.tsx'
import { useCopyUnit } from './use-copy-unit.ts'
import { words } from './words.ts'

/** Title and sentences of the row; nothing without a copy. Sentences that it is coded from are marked, with what they name. */
export function RowText({ activity }: { readonly activity: Activity }) {
  const t = useWords(words)
  const own = useCopyUnit(activity.unit)
  const { coded } = useAtlas().graph.dataset.report
  if (own === undefined) return null
  const named = namedIn(activity)
  const told = [...(activity.dates ?? []), ...(activity.quantities ?? [])]
  const namesAt = (n: number) => named.filter(({ at }) => at.includes(n)).map(({ id }) => id)
  const codedAt = (n: number) => [...named, ...told].filter(({ at }) => at.includes(n)).length
  return (
    <>
      <p className="sentence-note">{t(own.verified ? 'text.verified' : 'text.differs')}</p>
      {own.verified && <MarksLegend />}
      <p className="report-text" lang={coded}>
        <b>
          <CopyText unit={activity.unit} piece={TITLE} text={own.cells?.title ?? ''} />
        </b>
      </p>
      <ol className="sentence-list">
        {own.sentences.map((text, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences are known by their number
          <li key={i}>
            <span className="sentence-mark">{t('sentence', { n: i + 1 })}</span>
            <div>
              <ReportText
                unit={activity.unit}
                piece={String(i)}
                text={text}
                below={own.verified ? codedAt(i + 1) : 0}
                marks={own.marks?.[i]}
              />
              <p className="sentence-names">
                {namesAt(i + 1).map((id) => (
                  <NameLink key={id} id={id} />
                ))}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
