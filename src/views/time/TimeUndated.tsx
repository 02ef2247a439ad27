// What has no date, what has no end, and what is still to come? In the details while nothing is selected.

import { momentsOf } from '../../core/model/moments.ts'
import { firstUnit } from '../../core/query/claims.ts'
import { highest, namedBy, sumsOf } from '../../core/query/sums.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { amountText } from '../../i18n/said/amounts.ts'
import { UnitLink } from '../../parts/UnitLink.tsx'
import { PanelHeading } from '../../ui/PanelHeading.tsx'
import type { StartProps } from '../../ui/view.ts'
import { undatedOf } from './headline.ts'
import { markText } from './time-text.ts'
import { useTime } from './use-time.ts'
import { words } from './words.ts'
import './TimeUndated.css'

/** What the picture cannot show; where the filters leave nothing, what usually stands there. */
export function TimeUndated({ Usual }: StartProps) {
  const t = useWords(words)
  const shown = useTime()
  const n = undatedOf(shown.claims).length
  if (shown.claims.length + shown.marks.length === 0) return <Usual />
  const open = shown.rows
    .filter(({ period }) => period.to === undefined)
    .reduce((sum, { claims }) => sum + claims.length, 0)
  return (
    <div className="time-undated">
      <PanelHeading>{t('undated')}</PanelHeading>
      <h2>{t('undated.title', { n })}</h2>
      <p>{t('undated.text')}</p>
      <UndatedSums />
      {open > 0 && (
        <>
          <PanelHeading aside={t('open.count', { n: open })}>{t('open')}</PanelHeading>
          <p>{t('open.text')}</p>
        </>
      )}
      <ToCome />
    </div>
  )
}

/** Claims that hold a sum and say no time: how much, but not when. */
function UndatedSums() {
  const t = useWords(words)
  const locale = useLocale()
  const { graph, claims } = useTime()
  const name = useShortName(graph)
  const undated = new Set(undatedOf(claims))
  const sums = sumsOf(graph).filter(
    ({ claim, quantity, again }) => undated.has(claim) && !again && quantity.derived === undefined,
  )
  if (sums.length === 0) return null
  return (
    <>
      <p>{t('undated.sums')}</p>
      <ul>
        {[...sums]
          .sort((a, b) => highest(b) - highest(a))
          .map((sum) => (
            <li key={sum.id}>
              <span>{name(namedBy(sum))}</span>
              <b>{amountText(sum.quantity, graph.dataset.ontology, locale)}</b>
              <UnitLink unit={firstUnit(sum.claim)} />
            </li>
          ))}
      </ul>
    </>
  )
}

/** What is dated after the report. */
function ToCome() {
  const t = useWords(words)
  const locale = useLocale()
  const { graph, marks, report } = useTime()
  const later = marks.filter(({ on }) => momentsOf(on).from >= report)
  if (later.length === 0) return null
  return (
    <>
      <PanelHeading>{t('later')}</PanelHeading>
      <ul>
        {later.map((mark) => {
          const { name, what, when } = markText(mark, graph, locale)
          const [unit] = mark.stands.flatMap((stand) => graph.unitsOf(stand))
          return (
            <li key={mark.id}>
              <span>{what || name}</span>
              <b>{when}</b>
              {unit && <UnitLink unit={unit} />}
            </li>
          )
        })}
      </ul>
    </>
  )
}
