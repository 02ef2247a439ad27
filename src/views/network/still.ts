// What does the network show before its code has arrived? The headline of the first lens, and its picture as plain data.

import { allEvidence, type WholeGraph } from '../../core/graph/graph.ts'
import { fullLens } from '../../core/graph/lenses.ts'
import { NO_SIFT, siftLens } from '../../core/graph/sift.ts'
import { type FrameName, frameOf } from '../../core/layout/frames.ts'
import { layoutLens } from '../../core/layout/layout.ts'
import type { LensOrder } from '../../core/layout/lens-order.ts'
import type { Still } from '../../core/layout/still.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/words.ts'
import { headlineOf } from './headline.ts'
import { partOfLens } from './part.ts'
import { sceneWords } from './scene-words.ts'
import type { Subject } from './subject.ts'
import { words } from './words.ts'

/** The Nexus lens in a language and a frame. */
export function stillOf(graph: WholeGraph, order: LensOrder, locale: Locale, frame: FrameName): Still {
  const subject = subjectIn(graph, locale)
  const lens = partOfLens(subject.lens, frame, [], 0)
  const said = sceneWords(subject, frame)
  return {
    lens,
    layout: layoutLens(lens, frameOf(lens.id, frame), order),
    labels: Object.fromEntries(lens.nodes.map((node) => [node.id, said.label(node)])),
    asides: Object.fromEntries(lens.nodes.map((node) => [node.id, said.aside(node)])),
    heads: Object.fromEntries(lens.columns.map((column) => [column, said.head(column)])),
    size: said.size,
  }
}

/** Its headline. */
export function stillHeadline(graph: WholeGraph, locale: Locale): { readonly title: string; readonly support: string } {
  return headlineOf(subjectIn(graph, locale), [])
}

function subjectIn(graph: WholeGraph, locale: Locale): Subject {
  const lens = siftLens(fullLens(graph, 'nexus'), NO_SIFT)
  return {
    graph,
    evidence: allEvidence(graph),
    lens,
    locale,
    language: dataLanguage(locale),
    t: translator(words, locale),
  }
}
