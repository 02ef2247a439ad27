// What do the signs mean that only one lens has? Beads of ways, plates of statuses: those that its picture holds. A figure says
// them in its key; the page has them at its side.

import type { KeyEntry } from '../../../core/export/figure.ts'
import { type Lens, standsOf } from '../../../core/graph/lens.ts'
import { platesOf, shapesOfPlate } from '../../../core/layout/shelves/plates.ts'
import { calledIn, inOrder } from '../../../core/model/ontology.ts'
import { BEAD, pathIn } from '../../../core/model/shapes.ts'
import { translator } from '../../../i18n/words.ts'
import { hasShelves } from '../shelves/shelves.ts'
import type { Subject } from '../subject.ts'
import { words } from './words.ts'

/** The entries of a key, after those that every lens has. */
export function ownSigns(subject: Subject, part: Lens): KeyEntry[] {
  if (hasShelves(part)) return statuses(subject, part)
  return part.id === 'threat' ? beads(subject, part) : []
}

/** px of a plate in a key. */
const PLATE = { x: 8, y: 0, width: 14, height: 10 }

function statuses({ graph, language }: Subject, part: Lens): KeyEntry[] {
  const { ontology } = graph.dataset
  const plates = platesOf(ontology)
  const shown = new Set(part.nodes.flatMap(({ id }) => graph.activities.get(id)?.status ?? []))
  return inOrder(ontology.statuses)
    .filter((id) => shown.has(id))
    .map((id) => {
      const shapes = shapesOfPlate(plates.get(id) ?? 'plate')
      const drawn = shapes.map(({ outline, role }) => `<path class="${role}" d="${pathIn(outline, PLATE)}"/>`).join('')
      return { sign: { drawn, width: 2 * PLATE.x }, text: calledIn(ontology.statuses, id, language) }
    })
}

function beads({ graph, locale }: Subject, part: Lens): KeyEntry[] {
  const t = translator(words, locale)
  const read = new Set(
    part.links
      .flatMap(standsOf)
      .flatMap((id) => graph.claims.get(id)?.mechanisms ?? [])
      .map(({ reading }) => reading),
  )
  return (['explicit', 'inferred'] as const)
    .filter((reading) => read.has(reading))
    .map((reading) => ({
      sign: {
        drawn: `<circle class="bead kind-group${reading === 'inferred' ? ' hollow' : ''}" cx="8" cy="0" r="${BEAD.lit}"/>`,
        width: 16,
      },
      text: t(`way.${reading}`),
    }))
}
