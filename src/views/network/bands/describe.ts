// The bands in words: the thickest of them, what runs between no two columns, which names most ties end at; of an open one its lines.

import type { Lens } from '../../../core/graph/lens.ts'
import { standsOf } from '../../../core/graph/lens.ts'
import { listText } from '../../../i18n/lists.ts'
import type { Describe } from '../../../parts/describe.ts'
import { ended, filteredBy, howSure, restsOn, said, silence, together } from '../../../parts/describing/sentences.ts'
import type { Subject } from '../subject.ts'
import {
  type BandsContent,
  bandsContent,
  openedBand,
  relationsIn,
  sayColumn,
  sayName,
  sayPair,
  sayPairShort,
  sides,
} from './content.ts'
import { bandsHeadline } from './headline.ts'

/** Bands, names of a column and lines that are said one by one. */
const MOST = { bands: 10, names: 3, lines: 8 }

/** The state of the bands in words. */
export function describeBands(
  subject: Subject,
  { atlas, view, locale }: Parameters<Describe>[0],
): ReturnType<Describe> {
  const { graph } = atlas
  const content = bandsContent(subject, view.options)
  const { band } = content
  const filtered = filteredBy(graph, view, locale)
  const { title, support } = bandsHeadline(content)
  const links: Lens['links'] = band ? band.links : subject.lens.links
  const stands = [...new Set(links.flatMap(standsOf))]
  return {
    short: together([ended(title, locale), filtered], locale),
    long: said(
      together([ended(title, locale), ...(band ? [ended(support, locale)] : sayRest(content))], locale),
      ...(band ? [saySomeLines(content)] : sayColumns(content)),
      howSure(graph, stands, locale),
      restsOn(graph, stands, locale),
      filtered,
      silence(locale),
    ),
    stands,
  }
}

function sayRest({ t, summary, subject }: BandsContent): string[] {
  const { columns, bands, empty } = summary
  const list = (all: readonly string[]) => listText(all, subject.locale)
  const { within } = sides(summary)
  return [
    t('describe.rest', { n: columns.length }),
    t('describe.thickest', {
      list: list(bands.slice(0, MOST.bands).map((band) => t('count', { name: sayPairShort(t, band), n: band.ties }))),
    }),
    empty.length === 0 ? '' : t('describe.empty', { list: list(empty.map((pair) => sayPair(t, pair))) }),
    t('describe.within', { n: within }),
  ]
}

function sayColumns({ t, summary, subject }: BandsContent): string[] {
  return summary.columns.map(({ id, marks, names }) => {
    const most = names.slice(0, MOST.names).map((name) => t('count', { name: sayName(subject, name), n: name.ties }))
    return t('describe.names', { column: sayColumn(t, id), n: marks, list: listText(most, subject.locale) })
  })
}

function saySomeLines(content: BandsContent): string {
  const { t, subject, band } = content
  if (!band) return ''
  const lines = [...openedBand(content, band, Number.POSITIVE_INFINITY).lines].sort((a, b) => b.ties - a.ties)
  const said = lines.slice(0, MOST.lines).map(({ source, target, ties }) => {
    const name = t('pair.short', { a: sayName(subject, source), b: sayName(subject, target) })
    return t('count', { name, n: ties })
  })
  return together(
    [
      t('describe.open', { list: listText(relationsIn(content, band), subject.locale) }),
      t('describe.lines', { list: listText(said, subject.locale) }),
    ],
    subject.locale,
  )
}
