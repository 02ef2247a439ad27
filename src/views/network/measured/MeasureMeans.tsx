// What does a measure say, and where does it end?

import type { MeasureId } from '../../../core/graph/measure-choices.ts'
import { useWords } from '../../../i18n/language.ts'
import { useAtlas } from '../../../state/atlas.ts'
import { words } from './words.ts'

/** The meaning of a measure in this report. */
export function MeasureMeans({ id }: { readonly id: Exclude<MeasureId, 'none'> }) {
  const t = useWords(words)
  const { activities, guide, recommendations } = useAtlas().graph.dataset
  const more = activities.length + recommendations.length
  return <p>{t(`means.${id}`, { more, examples: guide.examples === undefined ? 0 : 1 })}</p>
}
