// What carries what is left when it is asked how sure it must be and what it must rest on, and what has fallen? Every row opens its
// paragraph.

import { useMemo } from 'react'
import { type LensLink, standsOf } from '../../../../core/graph/lens.ts'
import { hasGhosts } from '../../../../core/graph/sift.ts'
import { kindOf } from '../../../../core/model/ids.ts'
import { type Carrier, remainsOf } from '../../../../core/query/remains.ts'
import { NONE } from '../../../../core/query/sources.ts'
import { useLocale, useWords } from '../../../../i18n/language.ts'
import { nameInside, useShortName } from '../../../../i18n/names.ts'
import { unitName } from '../../../../i18n/units.ts'
import { UnitLinks } from '../../../../parts/UnitLink.tsx'
import { useActions, useAtlas, useEvidence, useHref, useViewState } from '../../../../state/atlas.ts'
import { KindMark } from '../../../../ui/KindMark.tsx'
import { PanelHeading } from '../../../../ui/PanelHeading.tsx'
import { words } from './words.ts'
import './Remains.css'

/** The panel while nothing is selected and the two steps leave something out. */
export function Remains() {
  const { lenses } = useAtlas()
  const evidence = useEvidence()
  const t = useWords(words)
  const { setSure, setRests } = useActions()
  const { lens, sift, facets, folds } = useViewState(({ view }) => view)
  const shown = lenses.sifted(hasGhosts(lens) ? lens : 'nexus', sift, facets, folds)
  const remains = useMemo(() => remainsOf(evidence, shown, sift), [evidence, shown, sift])
  if (remains === undefined) return null
  const { left, claims, carriers, fallen } = remains
  return (
    <div className="remains">
      <p className="remains-head">{t('head')}</p>
      <h2>{t('count', { ties: left.length, claims: claims.length })}</h2>
      {carriers.length > 0 && (
        <>
          <PanelHeading aside={t('ties')}>{t('carried')}</PanelHeading>
          <ul>
            {carriers.map((carrier) => (
              <CarrierRow key={carrier.id} carrier={carrier} />
            ))}
          </ul>
        </>
      )}
      {fallen.length > 0 && (
        <>
          <PanelHeading aside={t('fallen.count', { n: fallen.length })}>{t('fallen')}</PanelHeading>
          <ul>
            {fallen.map((link) => (
              <FallenRow key={link.id} link={link} isBare={remains.bare.includes(link.source)} />
            ))}
          </ul>
        </>
      )}
      <details className="remains-rule">
        <summary>{t('rule')}</summary>
        {(['tie', 'named', 'document', 'origins', 'response', 'denied'] as const).map((rule) => (
          <p key={rule}>{t(`rule.${rule}`)}</p>
        ))}
      </details>
      <p>
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            if (sift.rests === 'anyone') setSure('limited')
            else setRests('anyone')
          }}
        >
          {t('back')}
        </button>
      </p>
    </div>
  )
}

/** A source, where it speaks, and how many ties it carries. */
function CarrierRow({ carrier: { id, ties, units } }: { readonly carrier: Carrier }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const href = useHref()
  const name = useShortName(graph)
  const kind = kindOf(id)
  return (
    <li>
      {kind === undefined ? <span /> : <KindMark kind={kind} />}
      {id === NONE ? (
        <span>{t('nobody')}</span>
      ) : kind === undefined ? (
        <a href={href({ view: 'report', unit: id })}>{unitName(id, locale)}</a>
      ) : (
        <a href={href({ selected: [id] })}>{name(id)}</a>
      )}
      <UnitLinks units={units} />
      <b>{ties.length}</b>
    </li>
  )
}

/** A tie that fell, and where it is said. */
function FallenRow({ link, isBare }: { readonly link: LensLink; readonly isBare: boolean }) {
  const { graph } = useAtlas()
  const href = useHref()
  const name = useShortName(graph)
  const units = standsOf(link).flatMap((stand) => graph.unitsOf(stand))
  const kind = kindOf(link.source)
  return (
    <li>
      {kind === undefined ? <span /> : <KindMark kind={kind} hollow={isBare} />}
      <a href={href({ selected: [link.id] })}>
        <b>{name(link.source)}</b> {nameInside(link.target, name(link.target))}
      </a>
      <UnitLinks units={new Set(units)} />
      <span />
    </li>
  )
}
