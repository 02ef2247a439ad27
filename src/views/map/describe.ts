// The map in words: how many places, those with most, the ways between them, how sure, and where.

import { dataLanguage } from '../../i18n/locales.ts'
import { nameInside, shortName } from '../../i18n/names.ts'
import { notExhaustive } from '../../i18n/units.ts'
import { translator } from '../../i18n/words.ts'
import type { Describe } from '../../parts/describe.ts'
import {
  filteredBy,
  howSure,
  restsOn,
  said,
  selectedText,
  silence,
  together,
} from '../../parts/describing/sentences.ts'
import { optionOf } from '../../state/options.ts'
import { locationOf } from './projection.ts'
import { mapContentAt } from './use-map.ts'
import { words } from './words.ts'

/** How many places and ways are said one by one. */
const MOST = 8

/** Whether a place is drawn. */
const isLocated = ({ id }: { readonly id: string }) => locationOf(id) !== undefined

/** The state of the map in words. */
export const describe: Describe = ({ atlas, view, locale }) => {
  const { graph } = atlas
  const t = translator(words, locale)
  const layer = optionOf(view.options, 'map')
  const { places, legs } = mapContentAt(atlas, view)
  const name = (id: string) => shortName(id, graph, dataLanguage(locale))
  const located = places.filter(isLocated)
  const drawn = legs.filter(({ from, to }) => isLocated({ id: from }) && isLocated({ id: to }))
  const filtered = filteredBy(graph, view, locale)
  const strands = [...places.flatMap(({ ties }) => ties), ...legs.flatMap((leg) => leg.strands)]
  const stands = [...new Set(strands.map(({ stand }) => stand))]
  const isKnown = graph.dataset.entities.some(isLocated)
  const size = isKnown
    ? t(`describe.${layer}`, { n: located.length, legs: drawn.length, listed: places.length - located.length })
    : t('describe.unknown', { n: places.length })
  const listed = (all: readonly string[], key: 'describe.top' | 'describe.legs') =>
    all.length === 0
      ? ''
      : t(key, { list: all.slice(0, MOST).join(t('describe.join')), more: Math.max(0, all.length - MOST) })
  const tops = places.map(({ id, count }) => t('top', { name: name(id), n: count }))
  const ways = drawn.map(({ from, to, crime }) =>
    t('leg', { from: name(from), to: name(to), crime: nameInside(crime, name(crime)) }),
  )
  return {
    short: together([size, filtered], locale),
    long: said(
      size,
      listed(tops, 'describe.top'),
      listed(ways, 'describe.legs'),
      together(
        [
          selectedText(graph, view.selected, locale),
          layer === 'response' ? notExhaustive(graph.dataset.guide, locale) : '',
          isKnown ? t('describe.blank') : '',
        ],
        locale,
      ),
      howSure(graph, stands, locale),
      restsOn(graph, stands, locale),
      filtered,
      silence(locale),
    ),
    stands,
  }
}
