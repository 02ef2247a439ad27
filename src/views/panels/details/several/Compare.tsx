// What do two to four things share, and what is only one's? Evidence side by side.

import { useMemo } from 'react'
import { type ComparedThing, type Comparison, compare, isDrawnTie } from '../../../../core/analysis/compare.ts'
import { strandsOfClaim } from '../../../../core/graph/lens.ts'
import { firmest } from '../../../../core/model/certainty.ts'
import { kindOf } from '../../../../core/model/ids.ts'
import { jointRows } from '../../../../core/query/joint-rows.ts'
import { countClaims } from '../../../../core/query/sources.ts'
import { useLocale, useWords } from '../../../../i18n/language.ts'
import { useShortName } from '../../../../i18n/names.ts'
import { claimText } from '../../../../i18n/said/claim-text.ts'
import { unitName } from '../../../../i18n/units.ts'
import { UnitLinks } from '../../../../parts/UnitLink.tsx'
import { useAtlas, useEvidence, useHref, useViewState } from '../../../../state/atlas.ts'
import { optionOf } from '../../../../state/options.ts'
import { ClaimCard } from '../../../../ui/ClaimCard.tsx'
import { KindMark } from '../../../../ui/KindMark.tsx'
import { PanelHeading } from '../../../../ui/PanelHeading.tsx'
import { StrokeMark } from '../../../../ui/StrokeMark.tsx'
import { ActivityList } from '../ActivityList.tsx'
import { PanelNote } from '../PanelNote.tsx'
import { words } from './words.ts'
import './Compare.css'

/** The comparison of what is selected, in the order it was selected. */
export function Compare({ ids }: { readonly ids: readonly string[] }) {
  const { graph: whole } = useAtlas()
  const graph = useEvidence()
  const t = useWords(words)
  const found = useMemo(() => compare(graph, ids, whole), [graph, ids, whole])
  // What a filter leaves out of the others is no difference between them.
  const inOne = graph.isAll ? 'in.one' : 'in.one.left'
  const name = useShortName(graph)
  const joint = useMemo(() => jointRows(graph, ids), [graph, ids])
  if (found.length + joint.length === 0) return <PanelNote>{t('compare.none')}</PanelNote>
  return (
    <section className="compare" aria-label={t('compare')}>
      {joint.length > 0 && (
        <>
          <PanelHeading aside={joint.length}>{t('joint', { n: ids.length })}</PanelHeading>
          <ActivityList activities={joint.map((activity) => ({ activity }))} />
        </>
      )}
      {joint.length === 0 && ids.every((id) => kindOf(id) === 'body') && (
        <PanelNote>{t('joint.none', { n: ids.length })}</PanelNote>
      )}
      {found.map((one) => (
        <section key={one.respect}>
          <PanelHeading
            aside={
              <span className="compare-heads" aria-hidden="true">
                {ids.map((id, i) => (
                  <span key={id}>{i + 1}</span>
                ))}
              </span>
            }
          >
            {t(`respect.${one.respect}`)}
          </PanelHeading>
          {one.respect === 'crime' && ids.some(isActing) && <p className="compare-in">{t('compare.counted')}</p>}
          <Block label={t('in.all', { n: ids.length })} things={one.shared} ids={ids} />
          <Block label={t('in.some')} things={one.some} ids={ids} />
          {ids.map((id, i) => (
            <Block key={id} label={t(inOne, { name: name(id) })} things={onlyOf(one, i)} ids={ids} />
          ))}
        </section>
      ))}
      <PanelNote>{t('compare.silent')}</PanelNote>
    </section>
  )
}

/** Whether pictures tie it to crimes by what it gains or does. */
function isActing(id: string): boolean {
  return ['group', 'actor', 'body'].includes(kindOf(id) ?? '')
}

function onlyOf({ only }: Comparison, i: number): readonly ComparedThing[] {
  return only[i] ?? []
}

function Block({
  label,
  things,
  ids,
}: {
  readonly label: string
  readonly things: readonly ComparedThing[]
  readonly ids: readonly string[]
}) {
  if (things.length === 0) return null
  return (
    <>
      <h4 className="compare-in">{label}</h4>
      {things.map((thing) => (
        <Thing key={thing.id} thing={thing} ids={ids} />
      ))}
    </>
  )
}

function Thing({ thing, ids }: { readonly thing: ComparedThing; readonly ids: readonly string[] }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const href = useHref()
  const locale = useLocale()
  const once = useViewState(({ view }) => optionOf(view.options, 'origin') === 'once')
  const kind = kindOf(thing.id)
  const name = useShortName(graph)
  return (
    <details className="compared">
      <summary>
        {kind && <KindMark kind={kind} size={12} />}
        <span>{name(thing.id) || unitName(thing.id, locale)}</span>
        {thing.stands.map((stands, i) => {
          const claims = stands.flatMap((id) => graph.claims.get(id) ?? [])
          const count = (some: readonly string[]) => {
            const own = some.flatMap((id) => graph.claims.get(id) ?? [])
            return countClaims(own, once) + some.length - own.length
          }
          const of = ids[i] ?? ''
          const isApart = kind === 'crime' && isActing(of)
          const drawn = isApart ? stands.filter((id) => isDrawnTie(graph, id, of)) : stands
          const [n, more] = [count(drawn), count(stands.filter((id) => !drawn.includes(id)))]
          const stroke = firmest(claims.flatMap(strandsOfClaim).map((strand) => strand.stroke))
          return (
            <span key={ids[i]} className="compared-count">
              <span className="unseen">{t('compare.count', { name: name(of), n, more })}</span>
              <span aria-hidden="true">
                {n + more === 0 ? '·' : `${n > 0 ? n : ''}${more > 0 ? `+${more}` : ''}`}
                {stroke && <StrokeMark stroke={stroke} />}
              </span>
            </span>
          )
        })}
      </summary>
      {thing.stands.map((stands, i) => (
        <section key={ids[i]}>
          <h5>
            <a href={href({ selected: [ids[i] ?? ''] })}>{name(ids[i] ?? '')}</a>
          </h5>
          {stands.length === 0 && (
            <PanelNote>
              {thing.leftOut[i] ? t('compare.left.out', { n: thing.leftOut[i] }) : t('compare.nothing')}
            </PanelNote>
          )}
          <Evidence stands={stands} />
        </section>
      ))}
    </details>
  )
}

function Evidence({ stands }: { readonly stands: readonly string[] }) {
  const { graph } = useAtlas()
  const locale = useLocale()
  const claims = stands.flatMap((id) => graph.claims.get(id) ?? [])
  const activities = stands.flatMap((id) => graph.activities.get(id) ?? [])
  return (
    <>
      {claims.map((claim) => {
        const units = claim.evidence.map(({ unit }) => unit)
        return (
          <ClaimCard
            key={claim.id}
            text={claimText(claim, graph, locale)}
            chips={<UnitLinks units={units} cover={units[0]} />}
          />
        )
      })}
      <ActivityList activities={activities.map((activity) => ({ activity }))} />
    </>
  )
}
