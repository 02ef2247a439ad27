// What does the side of a line mean in a lens?

import type { LensId } from '../../core/graph/lens.ts'
import type { Side } from '../../core/model/ontology.ts'
import type { Key } from './subject.ts'

/** The key of the words for a side: in some lenses it means something of its own. */
export function sideLabel(lens: LensId, side: Side): Key {
  return OF_LENSES[`${lens} ${side}`] ?? `legend.${side}`
}

const OF_LENSES: Readonly<Record<string, Key>> = {
  'places threat': 'legend.threat.places',
  'places tie': 'legend.tie.places',
  'response response': 'legend.response.response',
  'response tie': 'legend.tie.response',
  'everything threat': 'legend.threat.everything',
  'everything response': 'legend.response.everything',
}
