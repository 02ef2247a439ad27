// What does the matrix answer for what is selected in it? How much, how firm, and what is shared with whom.

import { cellOf } from '../../core/graph/matrix.ts'
import type { Stroke } from '../../core/model/certainty.ts'
import { listText } from '../../i18n/lists.ts'
import type { Locale } from '../../i18n/locales.ts'
import { nameInside } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/words.ts'
import { countCell, isOfClaims } from './facts.ts'
import type { Selected, SelectedHead } from './selected.ts'
import type { ShownMatrix } from './shown-matrix.ts'
import type { words } from './words.ts'

interface Speaker {
  readonly nameOf: (id: string) => string
  readonly locale: Locale
  readonly t: Translate<keyof typeof words.english>
}

interface Headline {
  readonly title: string
  readonly support: string
}

/** Names that a headline has room for; the others are counted. */
const MOST = 3

/** The headline of a selection. */
export function selectedHeadline(shown: ShownMatrix, selected: Selected, words: Speaker): Headline {
  if (selected.of === 'pair') return pairHeadline(shown, selected, words)
  if (selected.of === 'several') return severalHeadline(shown, selected, words)
  return { title: titleOf(shown, selected, words), support: supportOf(selected, words) }
}

/** "ISIL: 5 crimes, 4 of them stated; oil and trafficking in persons are tied to no other named group". */
function titleOf(shown: ShownMatrix, head: SelectedHead, words: Speaker): string {
  const { t } = words
  const { of, node, facts, cells, unnamed } = head
  const name = words.nameOf(node.id)
  if (shown.emptinessOf(node.id) === 'left') return t('head.left', { name })
  const [n, ours] = [of === 'row' ? facts.said : cells.length, facts.ours]
  const kind = kindAcross(shown, of)
  if (n + ours + unnamed === 0) return t('pick.silent', { name })
  if (n + unnamed === 0) return t('pick.ours', { name, what: t(kind, { n: ours }) })
  const values = { name, what: t(kind, { n }), ours }
  const counted = of === 'row' ? t(`pick.row.${shown.pair}`, values) : t(`pick.column.${shown.pair}`, values)
  const beside = unnamed === 0 ? counted : t('pick.beside', { title: counted, what: t('heads.actor', { n: unnamed }) })
  const firm = cells.filter(({ cell }) => cell.stroke === 'firm').length
  const isHedging = of === 'row' && cells.some(({ cell }) => isOfClaims(cell))
  const sure = isHedging ? t('pick.firm', { title: beside, firm, n, rest: n - firm }) : beside
  const own = cells.filter(({ others }) => others === 0).map(({ id }) => id)
  if (of === 'column' || own.length === 0) return sure
  const list = namesText(own, words)
  return t(`pick.alone.${shown.pair}`, { title: sure, list, k: own.length, named: node.block === 0 ? 1 : 0 })
}

/** What stands across a head, as it is counted. */
function kindAcross({ pair, columns }: ShownMatrix, of: 'row' | 'column') {
  if (of === 'row') return columns[0]?.kind === 'place' ? 'heads.place' : 'heads.crime'
  return pair.startsWith('body') ? 'heads.body' : 'heads.group'
}

/** Of a row what others have too, and what is less than stated; of a column who stands behind its count. */
function supportOf({ of, cells }: SelectedHead, words: Speaker): string {
  const { t } = words
  const isSaid = cells.some(({ cell }) => isOfClaims(cell))
  const shared = cells.filter(({ others }) => others > 0).sort((a, b) => b.others - a.others)
  const sharing =
    of === 'row' && shared.length > 0
      ? [
          t(isSaid ? 'pick.shared.named' : 'pick.shared', {
            list: longList(
              shared.map(({ id, others }) => t('pick.with', { name: insideName(id, words), n: others })),
              words,
            ),
          }),
        ]
      : []
  const activities =
    of === 'column' && !isSaid && cells.length > 0
      ? [
          t('pick.most', {
            list: longList(
              cells.map(({ id, cell }) => `${words.nameOf(id)} ${countCell(cell).n}`),
              words,
            ),
          }),
        ]
      : []
  return [...sharing, ...activities, ...(isSaid ? byStroke(of, cells, words) : [])].join(t('pick.space'))
}

/** "Stated: ISIL, Taliban." One sentence for each stroke; of a row, whose title says what is stated, for the weaker ones. */
function byStroke(of: 'row' | 'column', cells: SelectedHead['cells'], words: Speaker): string[] {
  const strokes: readonly Stroke[] =
    of === 'row' ? ['hedged', 'claimed', 'limited'] : ['firm', 'hedged', 'claimed', 'limited']
  return strokes.flatMap((stroke) => {
    const own = cells.filter(({ cell }) => cell.stroke === stroke).map(({ id }) => id)
    return own.length === 0
      ? []
      : [words.t('pick.stroke', { stroke: words.t(`pick.is.${stroke}`), list: namesText(own, words) })]
  })
}

/** How much stands in one cell, and what else its two heads have. */
function pairHeadline(
  shown: ShownMatrix,
  { row, column }: Selected & { readonly of: 'pair' },
  words: Speaker,
): Headline {
  const { t, nameOf } = words
  const ends = { row: nameOf(row.node.id), column: insideName(column.node.id, words) }
  const cell = cellOf(shown.cells, row.node.id, column.node.id)
  const denial = cellOf(shown.denials, row.node.id, column.node.id)
  const isOwn = (id: string) => id === row.node.id || id === column.node.id
  const rest = ({ cells }: SelectedHead) => cells.filter(({ id }) => !isOwn(id)).length
  const support = t(`pick.pair.${shown.pair}`, { ...ends, rows: rest(column), columns: rest(row) })
  if (cell === undefined) {
    if (denial) return { title: t('cell.denied', { ...ends, n: denial.strands.length }), support }
    return { title: t(shown.isLeftOut(row.node.id, column.node.id) ? 'cell.left' : 'cell.silent', ends), support }
  }
  const { n, ours } = countCell(cell)
  const denied = denial?.strands.length ?? 0
  const title = isOfClaims(cell)
    ? t('cell', { ...ends, n, ours, stroke: t(`legend.${cell.stroke}`), denied })
    : t('cell.activities', { ...ends, n })
  return { title, support }
}

/** What several rows or columns have in common. */
function severalHeadline(
  shown: ShownMatrix,
  { heads, common }: Selected & { readonly of: 'several' },
  words: Speaker,
): Headline {
  const { t } = words
  const list = heads.map(({ node }, i) => (i === 0 ? words.nameOf(node.id) : insideName(node.id, words)))
  const what = t(kindAcross(shown, heads[0]?.of ?? 'row'), { n: common.length })
  const names = namesText(common, words)
  return {
    title: t('pick.common', { list: longList(list, words), n: common.length, what }),
    support: names === '' ? '' : t('pick.stroke', { stroke: t('pick.is.common'), list: names }),
  }
}

function insideName(id: string, { nameOf }: Speaker): string {
  return nameInside(id, nameOf(id))
}

function namesText(ids: readonly string[], words: Speaker): string {
  return longList(
    ids.map((id) => insideName(id, words)),
    words,
  )
}

/** As many as a headline has room for, and how many more. */
function longList(parts: readonly string[], { locale, t }: Speaker): string {
  const isLong = parts.length > MOST + 1
  return listText(isLong ? [...parts.slice(0, MOST), t('pick.more', { n: parts.length - MOST })] : parts, locale)
}
