// What does the report say between two things? Firmest stroke, sum, how many claims, who says so, where; under it the claims.

import { linkId } from '../../../../core/graph/lens.ts'
import { strokeOf } from '../../../../core/model/certainty.ts'
import { type EntityId, kindOf } from '../../../../core/model/ids.ts'
import type { AnswerRow } from '../../../../core/query/answer.ts'
import { isSelectable } from '../../../../core/query/selectable.ts'
import { useLanguage, useLocale, useWords } from '../../../../i18n/language.ts'
import { endsText, nameInside, useShortName } from '../../../../i18n/names.ts'
import { amountText } from '../../../../i18n/said/amounts.ts'
import { useEvidence, useHref, useShownLens } from '../../../../state/atlas.ts'
import { KindMark } from '../../../../ui/KindMark.tsx'
import { StrokeMark } from '../../../../ui/StrokeMark.tsx'
import { ClaimList } from '../ClaimList.tsx'
import { RowFrame } from './RowFrame.tsx'
import { marksOf } from './RunChips.tsx'
import { fitting, useRoom } from './room.ts'
import { useSaidBy } from './use-said-by.ts'
import { words } from './words.ts'
import './TieRow.css'

interface TieRowProps {
  readonly row: AnswerRow
  /** What the panel is about; absent where the row is about two other things. */
  readonly of?: EntityId
  /** It is asked whether a sum is given. */
  readonly asksSum?: boolean
  /** What the partner is to it, where all claims say the same. */
  readonly aside?: string | undefined
}

/** One row, and the claims under it. */
export function TieRow({ row, of, asksSum = false, aside }: TieRowProps) {
  const graph = useEvidence()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const room = useRoom()
  const name = useShortName(graph)
  const saidBy = useSaidBy()
  const { ends, claims, ours, units, firmest } = row
  const [first = ''] = ends
  const kind = kindOf(first)
  const counts = { n: claims.length, ours, all: ours === claims.length ? 'yes' : 'no' }
  const beside = aside === undefined ? [] : [aside]
  const said = saidBy(row)
  const ways = [
    ...said.map((who) => [t('row.claims', counts), ...(row.isCounted ? [] : [t('row.large')]), ...beside, who]),
    ...said.map((who) => [
      t('row.claims.short', counts),
      ...(row.isCounted ? [] : [t('row.large.short')]),
      ...beside,
      who,
    ]),
  ].map((parts) => parts.join(' · '))
  const { certainties, polarities } = graph.dataset.ontology
  const level = firmest.polarity === 'asserted' ? certainties[firmest.certainty] : polarities[firmest.polarity]
  return (
    <RowFrame
      mark={kind && <KindMark kind={kind} />}
      name={endsText(ends.map(name), locale)}
      end={asksSum && <SumEnd row={row} />}
      sign={<StrokeMark stroke={row.stroke} />}
      line={
        <>
          <span className="unseen">{level[language]} · </span>
          {fitting(ways, marksOf(units, locale), room)}
        </>
      }
      units={units}
    >
      <Ways ends={ends} of={of} />
      <ClaimList claims={claims} name={nameInside(ends.at(-1) ?? '', name(ends.at(-1) ?? ''))} />
    </RowFrame>
  )
}

/** The sum with its own stroke, how many more there are, or that there is none: as far as all of the report is in sight. */
function SumEnd({ row: { sums, isCounted } }: { readonly row: AnswerRow }) {
  const graph = useEvidence()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const [first] = sums
  if (first === undefined)
    return isCounted && graph.isAll ? <span className="answer-row-end none">{t('sum.none')}</span> : null
  const { claim, quantity } = first
  return (
    <span className="answer-row-end">
      <StrokeMark stroke={strokeOf(claim)} />
      <span className="unseen">{graph.dataset.ontology.certainties[claim.certainty][language]} </span>
      {amountText(quantity, graph.dataset.ontology, locale)}
      {claim.reading === 'inferred' && <small>{t('sum.ours')}</small>}
      {sums.length > 1 && <small>{t('sum.more', { n: sums.length - 1 })}</small>}
    </span>
  )
}

/** The ways on from a row: to the panels of its things, and to the line between them where the picture draws one. */
function Ways({ ends, of }: { readonly ends: readonly EntityId[]; readonly of: EntityId | undefined }) {
  const graph = useEvidence()
  const t = useWords(words)
  const lens = useShownLens()
  const href = useHref()
  const name = useShortName(graph)
  const pair = of === undefined ? ends : [of, ...ends]
  const [a = '', b = ''] = pair
  const line = [linkId(a, b), linkId(b, a)].find((id) => lens.links.some((link) => link.id === id))
  return (
    <p className="answer-ways">
      {[...new Set(ends)].map(
        (id) =>
          isSelectable(id) && (
            <a key={id} href={href({ view: 'network', selected: [id] })}>
              {t('row.all', { name: nameInside(id, name(id)) })}
            </a>
          ),
      )}
      {line && <a href={href({ view: 'network', selected: [line] })}>{t('row.line')}</a>}
    </p>
  )
}
