// What does the picture say, in one line and a half? Counted from the lens, never written by hand.

import type { Graph } from '../../core/graph/graph.ts'
import { type Lens, type LensNode, OTHER_CRIMES } from '../../core/graph/nexus-lens.ts'
import type { Stroke } from '../../core/model/certainty.ts'
import type { Language } from '../../core/model/words.ts'
import { hasSum } from '../../core/query/claims.ts'
import { inline, insideSentence, type Translate } from '../../i18n/words.ts'
import type { words } from './words.ts'

/** A headline and the line under it. */
export interface Headline {
  readonly title: string
  readonly support: string
}

type Key = keyof typeof words.en

/** What the headline is made of. */
export interface Subject {
  readonly graph: Graph
  readonly lens: Lens
  readonly language: Language
  readonly t: Translate<Key>
}

/** The headline of the lens, or of what is selected in it. */
export function headlineOf(subject: Subject, selected: string | null): Headline {
  const { lens, t } = subject
  if (selected === null) return lensHeadline(subject)
  const link = lens.links.find(({ id }) => id === selected)
  if (link) {
    const [a, b] = [markName(subject, link.source), markName(subject, link.target)]
    const isThreat = link.side === 'threat'
    const title = isThreat
      ? t('headline.threat', { a, b: insideSentence(b), n: link.stands.length })
      : t('headline.response', { a, b, n: link.stands.length })
    return { title, support: '' }
  }
  const node = lens.nodes.find(({ id }) => id === selected)
  if (!node) return { title: t('headline.other', { name: markName(subject, selected) }), support: t('support.other') }
  if (node.members)
    return { title: t('headline.fold', { name: markName(subject, node.id) }), support: t('support.members') }
  if (node.column === 'group') return groupHeadline(subject, node)
  return node.column === 'crime' ? crimeHeadline(subject, node) : bodyHeadline(subject, node)
}

/** The name of a mark in one line. */
export function markName({ graph, lens, language, t }: Subject, id: string): string {
  const node = lens.nodes.find((candidate) => candidate.id === id)
  if (node?.members) {
    return t(id === OTHER_CRIMES ? 'fold.crimes' : 'fold.bodies', { n: node.members.length }).replace(
      '\n',
      language === 'zh' ? '' : ' ',
    )
  }
  return inline(graph.shortOf(id), language)
}

function lensHeadline(subject: Subject): Headline {
  const { lens, t } = subject
  const groupsOf = (crime: string) =>
    lens.links.filter(({ side, target }) => side === 'threat' && target === crime).length
  const crimes = lens.nodes.filter(({ column }) => column === 'crime')
  const most = Math.max(...crimes.map(({ id }) => groupsOf(id)))
  const gaps = crimes
    .filter(({ gap }) => gap?.activities)
    .map(({ id }) => t('support.gap', { crime: lower(subject, id) }))
  return {
    title: t('headline', { groups: lens.nodes.filter(({ column }) => column === 'group').length }),
    support: t('support', {
      crimes: listOf(
        subject,
        crimes.filter(({ id }) => groupsOf(id) === most).map(({ id }) => id),
      ),
      n: most,
      gaps: gaps.join(subject.language === 'zh' ? '' : ' '),
    }),
  }
}

function groupHeadline(subject: Subject, { id }: LensNode): Headline {
  const { graph, lens, t, language } = subject
  const own = lens.links.filter(({ source }) => source === id)
  const summed = new Set(
    graph
      .claimsAbout(id)
      .filter((claim) => claim.subject === id && claim.reading === 'explicit' && hasSum(claim))
      .map(({ object }) => object),
  )
  const said = (key: Key, stroke: Stroke) => {
    const crimes = own.filter((link) => link.stroke === stroke).map(({ target }) => target)
    return crimes.length === 0 ? [] : [t(key, { list: listOf(subject, crimes, 'inside') })]
  }
  const lines = [
    ...said('support.firm', 'firm'),
    ...said('support.hedged', 'hedged'),
    ...said('support.claimed', 'claimed'),
  ]
  return {
    title:
      own.length === 1 && summed.size === 1
        ? t('headline.group.one', { name: markName(subject, id) })
        : t('headline.group', { name: markName(subject, id), crimes: own.length, sums: summed.size }),
    support: lines.join(language === 'zh' ? '' : ' '),
  }
}

function crimeHeadline(subject: Subject, { id }: LensNode): Headline {
  const { lens, t } = subject
  const groups = lens.links.filter(({ side, target }) => side === 'threat' && target === id).map(({ source }) => source)
  const bodies = lens.links
    .filter(({ side, source }) => side === 'response' && source === id)
    .map(({ target }) => target)
  return {
    title: t('headline.crime', { name: markName(subject, id), groups: groups.length, bodies: bodies.length }),
    support: [groups, bodies]
      .filter((ids) => ids.length > 0)
      .map((ids) => listOf(subject, ids, 'first', ROOM.half))
      .join(subject.language === 'zh' ? '；' : '; '),
  }
}

function bodyHeadline(subject: Subject, { id, count }: LensNode): Headline {
  const { graph, t } = subject
  const crimes = new Set(
    graph
      .activitiesOf(id)
      .flatMap((activity) => activity.crimes.filter(({ basis }) => basis === 'named').map((crime) => crime.id)),
  )
  return {
    title: t('headline.body', { name: markName(subject, id), activities: count, crimes: crimes.size }),
    support: crimes.size > 0 ? t('support.crimes', { list: listOf(subject, [...crimes], 'inside') }) : '',
  }
}

/** How long a list may be, in Latin letters, so that the line stays one line and the picture under it does not move. */
const ROOM = { whole: 76, half: 42 }

/** Names joined by "and"; the first keeps its capital where the list begins the sentence. What has no room is counted. */
function listOf(
  subject: Subject,
  ids: readonly string[],
  stands: 'first' | 'inside' = 'first',
  room = ROOM.whole,
): string {
  const names = ids.map((id, i) => {
    const name = markName(subject, id)
    return id.startsWith('crime:') && (i > 0 || stands === 'inside') ? insideSentence(name) : name
  })
  const length = (some: readonly string[]) =>
    some.reduce((sum, name) => sum + 2 + [...name].length * (subject.language === 'zh' ? 2 : 1), 0)
  let shown = names.length
  while (shown > 1 && length(names.slice(0, shown)) > room) shown--
  const rest = names.length - shown
  const said = [...names.slice(0, shown), ...(rest > 0 ? [subject.t('support.more', { n: rest })] : [])]
  return new Intl.ListFormat(subject.language, { type: 'conjunction' }).format(said)
}

function lower(subject: Subject, id: string): string {
  return insideSentence(markName(subject, id))
}
