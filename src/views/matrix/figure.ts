// What does the matrix put into a figure? The grid as it is on screen, with what is selected lit in it, and what has no room said.

import { pen } from '../../core/export/setting.ts'
import { type LensLink, type LensNode, standsOf } from '../../core/graph/lens.ts'
import { cellOf } from '../../core/graph/matrix.ts'
import { ofOwnKind } from '../../core/model/ontology.ts'
import { endsOf } from '../../core/query/ends.ts'
import { listText } from '../../i18n/lists.ts'
import { dataLanguage } from '../../i18n/locales.ts'
import { nameInside, shortName } from '../../i18n/names.ts'
import { translator } from '../../i18n/words.ts'
import type { FigureAsked, ViewFigure } from '../../parts/figure.ts'
import { cellText, isOfClaims } from './facts.ts'
import { layOutGrid } from './figure-fit.ts'
import { drawGrid } from './figure-grid.ts'
import { keyOf } from './figure-key.ts'
import { headWords } from './head-words.ts'
import { type MatrixSubject, matrixHeadline, topOf } from './headline.ts'
import { selectedIn, spokenOf } from './selected.ts'
import { isPartAmong, type ShownMatrix, shownMatrixAt } from './shown-matrix.ts'
import { sentencesUnder } from './under-grid.ts'
import { words } from './words.ts'

/** The state of the matrix as a figure. */
export function figureOf({ atlas, view, locale }: FigureAsked): ViewFigure {
  const { graph } = atlas
  const t = translator(words, locale)
  const language = dataLanguage(locale)
  const nameOf = (id: string) => shortName(id, graph, language)
  const shown = shownMatrixAt(atlas, view, locale)
  const { pair, facts, leavesOut, cells, denials } = shown
  const below = shown.silent.length + shown.leftOut.length + shown.unled.length
  const subject: MatrixSubject = { pair, facts, leavesOut, below, nameOf, locale, t }
  const keyIn = (some: ShownMatrix) => keyOf(some, { ontology: graph.dataset.ontology, language, t })
  const selected = cells.size + denials.size === 0 ? undefined : selectedIn(shown, graph, view.selected)
  const { title, support } = matrixHeadline(shown, { nameOf, locale, t }, selected)
  const lit = new Set(view.selected.flatMap((id) => endsOf(graph, id)))
  return {
    headline: title,
    support,
    draw: (room) => {
      if (cells.size + denials.size === 0) return { markup: '', height: 0 }
      const { counts, totals } = headWords(shown, t)
      const sentences = sentencesOnce((left) =>
        sentencesUnder(withoutHatched(shown, left), left, { nameOf, locale, t }).map(({ text }) => text),
      )
      // What the headline speaks of is in the picture.
      const keep = [...lit, ...(selected ? spokenOf(selected) : topOf(subject).map(({ id }) => id))]
      const grid = layOutGrid(shown, { room, keep, bold: lit, nameOf, counts, totals, sentences })
      const markup = drawGrid(grid, {
        pen,
        lit,
        selected: view.selected,
        isPart: (id) => isPartAmong(graph, id, grid.shown.columns),
        unnamed: t('unnamed', { own: ofOwnKind(graph.dataset.entities, 'actor') }),
      })
      return { markup, height: grid.height, key: keyIn(grid.shown) }
    },
    key: keyIn(shown),
    stands: [...new Set([...cells.values(), ...denials.values()].flatMap(standsOf))],
    described: describe(shown, lit, subject),
  }
}

type Sentences = (left: readonly LensNode[]) => readonly string[]

/** What is said of the same heads is made once: many grids are tried before one is drawn. */
function sentencesOnce(make: Sentences): Sentences {
  const known = new Map<string, readonly string[]>()
  return (left) => {
    const key = left.map(({ id }) => id).join(' ')
    const found = known.get(key) ?? make(left)
    known.set(key, found)
    return found
  }
}

/** Of the rows that filters empty, those are named that have no hatching in sight. */
function withoutHatched(shown: ShownMatrix, left: readonly LensNode[]): ShownMatrix {
  const columns = shown.columns.filter((column) => !left.includes(column))
  const isHatched = (row: LensNode) => columns.some(({ id }) => shown.isLeftOut(row.id, id))
  return { ...shown, emptied: shown.emptied.filter((row) => !left.includes(row) && !isHatched(row)) }
}

/** Row by row what has a number, and how firm where it is not stated; what is lit first of all. */
function describe(shown: ShownMatrix, lit: ReadonlySet<string>, { nameOf, locale, t }: MatrixSubject): string {
  const { rows, columns, cells, denials } = shown
  const inside = (id: string) => nameInside(id, nameOf(id))
  const sayCell = (id: string, cell: LensLink | undefined, denial: LensLink | undefined) => {
    const said = cell === undefined ? '' : [inside(id), cellText(cell)].filter((part) => part !== '').join(' ')
    const hedge = cell !== undefined && isOfClaims(cell) && cell.stroke !== 'firm' ? [t(`legend.${cell.stroke}`)] : []
    const notes = [...hedge, ...(denial === undefined ? [] : [t('legend.denied')])]
    const name = said === '' ? inside(id) : said
    return notes.length === 0 ? name : t('described.note', { name, note: listText(notes, locale, 'row') })
  }
  const sentences = rows.flatMap((row) => {
    const parts = columns.flatMap(({ id }) => {
      const [cell, denial] = [cellOf(cells, row.id, id), cellOf(denials, row.id, id)]
      return cell === undefined && denial === undefined ? [] : [sayCell(id, cell, denial)]
    })
    return parts.length === 0 ? [] : [t('described.row', { row: nameOf(row.id), list: listText(parts, locale, 'row') })]
  })
  const heads = [...rows, ...columns].filter(({ id }) => lit.has(id)).map(({ id }) => nameOf(id))
  const marked = heads.length === 0 ? [] : [t('described.lit', { list: listText(heads, locale, 'row') })]
  return [...marked, ...sentences].join(locale === 'zh' ? '' : ' ')
}
