// What of the dataset does the page load? All that it shows; what only the check needs stays at home.

import type { Dataset } from '../model/dataset.ts'

const NO_HEDGES = { certainties: {}, polarities: {} } as Dataset['ontology']['hedgeWords']

/** The dataset without cues, small words, lexicon and the forms of our own texts. */
export function pageData(dataset: Dataset): Dataset {
  const { predicates, lexicon: _lexicon, hedgeWords: _hedgeWords, ...ontology } = dataset.ontology
  return {
    ...dataset,
    ontology: {
      ...ontology,
      hedgeWords: NO_HEDGES,
      predicates: predicates.map(({ cues: _cues, readCues: _readCues, ...rest }) => rest),
    },
    units: dataset.units.map(({ on: _on, ...unit }) => unit),
    entities: dataset.entities.map(({ said: _said, namesParent: _namesParent, ...entity }) => entity),
    claims: dataset.claims.map(({ cue: _cue, leaves: _leaves, ...claim }) => claim),
    activities: dataset.activities.map(({ on: _on, leads, partners, ...activity }) => ({
      ...activity,
      leads: leads.map(({ cue: _cue, ...lead }) => lead),
      partners: partners.map(({ cue: _cue, ...partner }) => partner),
    })),
    recommendations: dataset.recommendations.map(({ leaves: _leaves, addresseeCues: _asked, ...one }) => one),
  }
}
