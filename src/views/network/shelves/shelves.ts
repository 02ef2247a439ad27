// How does the lens of the response stand on shelves? Its scene, what lights on it, and what a press on it means. Fetched when that
// lens is first shown.

import type { Lens } from '../../../core/graph/lens.ts'
import {
  isShelf,
  type Shelf,
  type ShelfLine,
  shelfLines,
  shelvesOf,
  shownShelves,
} from '../../../core/graph/lenses/shelves.ts'
import { fullLens } from '../../../core/graph/lenses.ts'
import type { FrameName } from '../../../core/layout/frames.ts'
import type { LensOrder } from '../../../core/layout/order-part.ts'
import type { Scene } from '../../../core/layout/scene.ts'
import type { ShelfWords, ShelvesAsked } from '../../../core/layout/shelves/asked.ts'
import { lineIdOf } from '../../../core/layout/shelves/lines-of-shelves.ts'
import { type Plate, platesOf } from '../../../core/layout/shelves/plates.ts'
import { sceneOfShelves } from '../../../core/layout/shelves/scene-of-shelves.ts'
import type { Size } from '../../../core/layout/viewport.ts'
import { dutyOf } from '../../../core/model/ontology.ts'
import type { Words } from '../../../core/model/words.ts'
import { type Stress, stressOf } from '../../../core/query/stress.ts'
import { listText } from '../../../i18n/lists.ts'
import { inline, translator } from '../../../i18n/words.ts'
import { sceneWords } from '../scene-words.ts'
import { labelOf, nodeOf, oneLine, type Subject } from '../subject.ts'
import names from './names.json'
import { words } from './words.ts'

const NAMES: Readonly<Record<string, Words>> = names

/** The lens of the response as it is drawn. */
export interface ShelfPicture {
  /** The scene of what is shown of the lens; `selected` opens shelves where there is room for one column only. */
  readonly draw: (lens: Lens, frame: FrameName, size: Size) => Scene
  /** What is lit in it when some marks or lines are chosen, or one is under the pointer. */
  readonly stress: (lens: Lens, ids: readonly string[]) => Stress | undefined
  /** How many activities a line of it stands for, by the id of the line. */
  readonly counts: (lens: Lens, ids: readonly string[]) => ReadonlyMap<string, string>
  /** What a shelf, or a line of one, stands for in the lens; `undefined` where an id is neither. */
  readonly restsOn: (id: string) => readonly string[] | undefined
  /** What is selected by a press on a line that is none of the lens. */
  readonly selectedBy: (id: string) => string | undefined
  /** The shelf of an id. */
  readonly nameOf: (id: string) => string | undefined
}

/** Whether a lens stands on shelves: with its activities folded into lines it has none. */
export function hasShelves({ id, columns }: Pick<Lens, 'id' | 'columns'>): boolean {
  return id === 'response' && columns.includes('activity')
}

/** The picture of a subject. `open` is what the shelf that is open is named after. */
export function shelvesIn(
  subject: Subject,
  order: LensOrder,
  open: string | null,
  selected: readonly string[],
): ShelfPicture {
  const { graph } = subject
  const { ontology } = graph.dataset
  const shelves = inOrder(shelvesOf(graph, fullLens(graph, 'response')), order)
  const plates = platesOf(ontology)
  const plateOf = (id: string): Plate => plates.get(graph.activities.get(id)?.status ?? '') ?? 'plate'
  const isHelp = (activity: string, body: string) =>
    (graph.activities.get(activity)?.leads ?? []).every(
      (lead) => lead.id !== body || dutyOf(ontology, lead) === 'helps',
    )
  const sumsOf = (lens: Lens) => shelfLines(lens, shelves)
  const isOfOne = (id: string) => graph.activities.has(id) || id.startsWith('link:')
  const stress = (lens: Lens, ids: readonly string[]): Stress | undefined => {
    const asked = ids.flatMap((id) => activitiesOf(id, sumsOf(lens), shelves) ?? [id])
    const found = stressOf(lens, asked)
    if (found === undefined || ids.every(isOfOne)) return found
    return onShelves(found, sumsOf(lens), ids)
  }
  return {
    draw: (lens, frame, size) => {
      const shown = shownShelves(lens.nodes, shelves)
      const isList = frame === 'narrow'
      const lit = isList && selected.length > 0 ? stress(lens, selected)?.lit : undefined
      const asked: ShelvesAsked = {
        lens,
        shelves: shown,
        order,
        words: wordsOf(subject, frame),
        plateOf,
        isHelp,
        size,
        form: isList ? 'list' : frame === 'wide' ? 'columns' : 'close',
        open: new Set(
          lit
            ? shown.filter(({ activities }) => activities.some((id) => lit.has(id))).map(({ id }) => id)
            : shown.filter(({ id }) => id === `shelf:${open}`).map(({ id }) => id),
        ),
      }
      return sceneOfShelves(asked)
    },
    stress,
    counts: (lens, ids) => {
      const lit = stress(lens, ids)?.lit
      if (lit === undefined || ids.every(isOfOne)) return new Map()
      return new Map(
        sumsOf(lens).flatMap((sum) =>
          lit.has(lineIdOf(sum)) && [sum.source, sum.target].some((end) => ids.includes(end)) && sum.count > 1
            ? [[lineIdOf(sum), String(sum.count)] as const]
            : [],
        ),
      )
    },
    restsOn: (id) => activitiesOf(id, sumsOf(subject.lens), shownShelves(subject.lens.nodes, shelves)),
    selectedBy: (id) => {
      const [, source = '', target = ''] = /^(?:sum|more):([^~]+)~(.+)$/.exec(id) ?? []
      return isShelf(source) ? target : source === '' ? undefined : source
    },
    nameOf: (id) => {
      const shelf = shelves.find((one) => one.id === id)
      if (shelf === undefined) return undefined
      const said = wordsOf(subject, 'wide')
      return `${said.shelf(shelf)}: ${said.count(shelf.activities.length)}`
    },
  }
}

/** Shelves in the order in which their activities stand. */
function inOrder(shelves: readonly Shelf[], order: LensOrder): Shelf[] {
  const rank = new Map(order.flat().map((id, i) => [id, i]))
  const first = ({ activities }: Shelf) => Math.min(...activities.map((id) => rank.get(id) ?? rank.size))
  return [...shelves].sort((a, b) => first(a) - first(b))
}

/** What a shelf, or a line of one, stands for. */
function activitiesOf(
  id: string,
  sums: readonly ShelfLine[],
  shelves: readonly Shelf[],
): readonly string[] | undefined {
  const sum = sums.find((one) => lineIdOf(one) === id)
  if (sum) return sum.links.map(({ id: link }) => link)
  return shelves.find((shelf) => shelf.id === id)?.activities
}

/** Of several activities the lines of their shelves are lit, not those of each. */
function onShelves({ lit, rest }: Stress, sums: readonly ShelfLine[], ids: readonly string[]): Stress {
  const isOwn = ({ source, target }: ShelfLine) => [source, target].some((end) => ids.includes(end))
  const own = sums.filter((sum) => (sum.isAtRest || isOwn(sum)) && sum.links.some(({ id }) => lit.has(id)))
  return {
    lit: new Set([...[...lit].filter((id) => !id.startsWith('link:')), ...own.map(lineIdOf)]),
    rest,
  }
}

function wordsOf(subject: Subject, frame: FrameName): ShelfWords {
  const { graph, language, locale } = subject
  const t = translator(words, locale)
  const common = sceneWords(subject, frame)
  const title = (id: string) => inline(graph.activities.get(id)?.title ?? { en: id, zh: id }, language)
  return {
    ...common,
    head: (column) => (column === 'activity' ? t('head') : common.head(column)),
    name: (id) => NAMES[id]?.[language] ?? title(id),
    title,
    leads: (id) =>
      listText(
        (graph.activities.get(id)?.leads ?? [])
          .filter((lead) => dutyOf(graph.dataset.ontology, lead) !== 'helps')
          .map((lead) => oneLine(graph.shortOf(lead.id)?.[language] ?? lead.id, language)),
        locale,
      ),
    shelf: ({ marks, block }) => {
      const [mark, ...others] = marks
      if (mark === undefined) return t('name.none')
      if (others.length > 0 || nodeOf(subject, mark)?.members) return t(block < 2 ? 'name.crimes' : 'name.regions')
      const node = nodeOf(subject, mark)
      return node
        ? oneLine(labelOf(subject, node), language)
        : (graph.shortOf(mark)?.[language] ?? t(block < 2 ? 'name.crimes' : 'name.regions'))
    },
    count: (n) => t('count', { n }),
    isSquare: language === 'zh',
  }
}
