// The dates in words: how many, each row with its time, what is left open, the other dates, how sure, and where.

import { LANE_BLOCKS } from '../../core/query/time.ts'
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
import { blockCount } from './block-count.ts'
import { shownTime } from './shown-time.ts'
import { markText, rowText } from './time-text.ts'
import { words } from './words.ts'

/** The state of the view in words. */
export const describe: Describe = ({ atlas, view, locale }) => {
  const t = translator(words, locale)
  const { graph } = atlas
  const shown = shownTime(atlas, view)
  const claims = shown.rows.flatMap((row) => row.claims.map(({ id }) => id))
  const open = shown.rows.filter(({ period }) => period.to === undefined)
  const size = t('describe', { n: claims.length, dates: shown.marks.length })
  const left = t('describe.open', { n: open.reduce((sum, row) => sum + row.claims.length, 0) })
  const filtered = filteredBy(graph, view, locale)
  const blocks = ([true, false] as const).map((isGroup) => {
    const rows = shown.rows.filter((row) => row.isGroup === isGroup)
    if (rows.length === 0) return ''
    const list = rows.map((row) => {
      const text = rowText(row, graph, locale)
      return t('describe.row', { ...text, row: t(text.value === '' ? 'row.plain' : 'row', { ...text }) })
    })
    return t('describe.rows', { block: t(isGroup ? 'block.group' : 'block.other'), list: list.join(t('figure.join')) })
  })
  const lanes = LANE_BLOCKS.map((block) => {
    const own = shown.marks.filter((mark) => mark.block === block)
    if (own.length === 0) return ''
    const list = own.map((mark) => t('figure.date', { ...markText(mark, graph, locale) }))
    const count = t(`count.${block}`, { ...blockCount(block, shown) })
    return t('describe.lanes', { block: t(`block.${block}`), count, list: list.join(t('figure.join')) })
  })
  return {
    short: together([size, left, filtered], locale),
    long: said(
      together([size, left], locale),
      ...blocks,
      ...lanes,
      selectedText(graph, view.selected, locale),
      howSure(graph, claims, locale),
      restsOn(graph, shown.stands, locale),
      filtered,
      silence(locale),
    ),
    stands: shown.stands,
  }
}
