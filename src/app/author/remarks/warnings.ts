// Every remark on a briefing in a sentence, after the number and name of its scene: told once where it is handed out.

import type { WholeGraph } from '../../../core/graph/graph.ts'
import type { Briefing } from '../../../core/model/briefing.ts'
import { dataLanguage, type Locale } from '../../../i18n/locales.ts'
import { translator } from '../../../i18n/words.ts'
import { nameIn } from '../../present/spoken.ts'
import { remarkText } from './remark-text.ts'
import type { Compared } from './use-remarks.ts'
import { words } from './words.ts'

/** The sentences, each once, in the order of the scenes. */
export function warningsOf(
  briefing: Briefing,
  { remarks, comparing }: Pick<Compared, 'remarks' | 'comparing'>,
  graph: WholeGraph,
  locale: Locale,
): string[] {
  const all = briefing.scenes.flatMap((scene, i) =>
    remarks(scene).map(
      ({ remark }) => `${i + 1} ${nameIn(scene.name, dataLanguage(locale))}: ${remarkText(remark, graph, locale).text}`,
    ),
  )
  // What is not compared is told first: the list is not all there may be.
  const unknown = comparing === 'figures' ? [translator(words, locale)('figures.only')] : []
  return [...unknown, ...new Set(all)]
}
