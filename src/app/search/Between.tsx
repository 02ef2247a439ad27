// What is said of the names of a query together, and what can be done with them? Their tie or that there is none, what names both,
// and the ways to compare them and to go from one to the other.

import { Command as Menu } from 'cmdk'
import { useEffect, useMemo, useState } from 'react'
import { LENS_IDS, linkId } from '../../core/graph/lens.ts'
import { strokeOf } from '../../core/model/certainty.ts'
import { kindOf } from '../../core/model/ids.ts'
import { between } from '../../core/query/asking/between.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { unitMark } from '../../i18n/units.ts'
import { useAtlas, useEvidence, useViewState } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import type { Together as Counted } from './count-together.ts'
import { Line } from './Line.tsx'
import type { Ways } from './use-open.ts'
import { words } from './words.ts'
import './Between.css'

/** The most things that a panel compares. */
const MOST_COMPARED = 4

interface BetweenProps {
  /** The names, at least two. */
  readonly names: readonly string[]
  readonly ways: Ways
  readonly onChoose: (act: () => void) => void
}

/** The tie of the first two names, or that nothing ties them, and whether an activity or a request names both. */
export function Between({ names: [a = '', b = ''], ways, onChoose }: BetweenProps) {
  const { graph, lenses } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const name = useShortName(graph)
  const { claims, activities, requests } = useMemo(() => between(graph, a, b), [graph, a, b])
  const drawn = [linkId(a, b), linkId(b, a)].flatMap((id) =>
    LENS_IDS.filter((lens) => lenses.full(lens).links.some((link) => link.id === id)).map((lens) => ({ id, lens })),
  )[0]
  const first = graph.claims.get(claims[0] ?? '')
  const isRead = claims.every((id) => graph.claims.get(id)?.reading === 'inferred')
  const kind = first && kindOf(first.subject)
  const open = () => (drawn ? ways.openLine(drawn.id, drawn.lens) : first && ways.open({ kind: 'claim', id: first.id }))
  return (
    <Menu.Group heading={t('group.between', { a: name(a), b: name(b) })}>
      {first ? (
        <Line
          value="tie"
          mark={kind && <KindMark kind={kind} />}
          where={unitMark(graph.unitsOf(first.id)[0] ?? '', locale)}
          onChoose={() => onChoose(open)}
        >
          <b>{name(first.subject)}</b> <StrokeMark stroke={strokeOf(first)} /> <b>{name(first.object)}</b>{' '}
          <small>{t(isRead ? 'tie.read' : 'tie', { n: claims.length })}</small>
        </Line>
      ) : (
        <p className="search-said">{t('tie.none')}</p>
      )}
      {activities.length + requests.length > 0 ? (
        <p className="search-said">{t('both', { activities: activities.length, requests: requests.length })}</p>
      ) : (
        <p className="search-said">{t('both.none')}</p>
      )}
    </Menu.Group>
  )
}

/** To compare them, and the paths from the first to the second, with what these would show as soon as it is counted. */
export function Together({ names, ways, onChoose }: BetweenProps) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const name = useShortName(graph)
  const [a = '', b = ''] = names
  const compared = names.slice(0, MOST_COMPARED)
  const counts = useCounts(compared)
  return (
    <Menu.Group heading={t('group.together')}>
      <Line
        value="compare"
        mark="="
        where={counts && t('compare.common', { n: counts.inCommon })}
        onChoose={() => onChoose(() => ways.openSeveral(compared, 'compare'))}
      >
        {t('compare')} <b>{compared.map(name).join(' – ')}</b>
      </Line>
      <Line
        value="paths"
        mark="⤳"
        where={counts && t('paths.found', { n: counts.paths, steps: counts.steps })}
        onChoose={() => onChoose(() => ways.openSeveral([a, b], 'paths'))}
      >
        {t('paths')}{' '}
        <b>
          {name(a)} – {name(b)}
        </b>
      </Line>
    </Menu.Group>
  )
}

/** Counted by code that comes by itself: few queries name two things. */
function useCounts(ids: readonly string[]): Counted | undefined {
  const { graph, lenses } = useAtlas()
  const evidence = useEvidence()
  const { sift, facets, lens } = useViewState(({ view }) => view)
  const [counts, setCounts] = useState<{ readonly of: string; readonly counted: Counted }>()
  const key = ids.join(' ')
  useEffect(() => {
    let isGone = false
    import('./count-together.ts')
      .then(({ countTogether }) => {
        if (isGone) return
        const pictures = {
          drawn: lenses.sifted(lens, sift, facets),
          everything: lenses.sifted('everything', sift, facets),
        }
        setCounts({ of: key, counted: countTogether(evidence, graph, pictures, key.split(' ')) })
      })
      // Without the numbers the ways are still there.
      .catch(() => {})
    return () => {
      isGone = true
    }
  }, [evidence, graph, lenses, sift, facets, lens, key])
  return counts?.of === key ? counts.counted : undefined
}
