// What stands in a row of the table of recommendations?

import { MODALITIES } from '../../../core/model/recommendation.ts'
import type { Row } from '../../../core/query/table-rows.ts'
import { plainText } from '../../../ui/Prose.tsx'
import { makers } from './cells.ts'
import type { RowSource, TableFacts, TableMaker } from './source.ts'

/** The recommendations. */
export const recommendationTable: TableMaker = { rowsOf, factsOf }

function rowsOf(source: RowSource): Row[] {
  const { graph } = source
  const { ontology } = graph.dataset
  const { language, list, row, units } = makers(source)
  return graph.dataset.recommendations.map((one): Row => {
    const { id, statement, modality, addressee, theme, level, names, concerns, evidence, item } = one
    return {
      id,
      mark: id,
      cells: {
        statement: { text: plainText(statement[language]), kind: 'recommendation' },
        strength: { text: ontology.modalities[modality][language], rank: MODALITIES.indexOf(modality) },
        addressee: row(addressee.map((to) => ontology.addressees[to][language])),
        theme: { text: ontology.themes[theme][language] },
        item: { text: item ?? '' },
        level: { text: ontology.levels[level][language] },
        names: list(names),
        concerns: list(concerns),
        units: units(evidence.map(({ unit }) => unit)),
      },
    }
  })
}

function factsOf(source: RowSource): TableFacts {
  const { recommendations } = source.graph.dataset
  return {
    n: recommendations.length,
    states: recommendations.filter(({ addressee }) => addressee.includes('member-states')).length,
    should: recommendations.filter(({ modality }) => modality === 'must' || modality === 'should').length,
  }
}
