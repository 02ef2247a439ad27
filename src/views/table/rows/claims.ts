// What stands in a row of the table of claims?

import { rankOfFirmness, strokeOf } from '../../../core/model/certainty.ts'
import { compareUnits } from '../../../core/model/ids.ts'
import { firstUnit } from '../../../core/query/claims.ts'
import { countClaims, documentsOf, speakersOf } from '../../../core/query/sources.ts'
import type { Row } from '../../../core/query/table-rows.ts'
import { figureText } from '../../../i18n/amounts.ts'
import { claimText, sourceText, spokenStatement } from '../../../i18n/claim-text.ts'
import { periodText } from '../../../i18n/dates.ts'
import { plainText } from '../../../ui/Prose.tsx'
import { makers, unitsOf } from './cells.ts'
import type { RowSource, TableFacts, TableMaker } from './source.ts'

/** The claims. */
export const claimTable: TableMaker = { rowsOf, factsOf }

function rowsOf(source: RowSource): Row[] {
  const { graph, locale, t } = source
  const { ontology } = graph.dataset
  const { language, thing, list, row, units } = makers(source)
  const label = new Map(ontology.predicates.map((one) => [one.id, one.label[language]]))
  const claims = [...graph.dataset.claims].sort((a, b) => compareUnits(firstUnit(a), firstUnit(b)))
  return claims.map((claim): Row => {
    const text = claimText(claim, graph, locale)
    const { subject, predicate, object, polarity, reading, places = [], period, quantities = [] } = claim
    return {
      id: claim.id,
      mark: claim.id,
      cells: {
        subject: thing(subject),
        predicate: { text: label.get(predicate) ?? predicate },
        object: thing(object),
        statement: { text: plainText(claim.statement[language]) },
        spoken: { text: plainText(spokenStatement(claim, graph, locale)) },
        certainty: { text: text.certainty, stroke: text.stroke, rank: rankOfFirmness(claim) },
        // Where nobody speaks, the words of the card: a document, the report itself, or nobody.
        speakers: speakersOf(claim).length === 0 ? { text: text.sources } : list(speakersOf(claim)),
        documents: row(documentsOf(claim).map((id) => sourceText(claim, id, graph, locale))),
        reading: { text: t(`reading.${reading}`) },
        evidence: { text: ontology.polarities[polarity][language] },
        mechanism: { text: text.mechanism },
        places: list(places.map(({ id }) => id)),
        period: { text: period ? periodText(period, locale) : '' },
        amount: {
          text: quantities
            .map((one) => {
              const figure = figureText(one, ontology, locale)
              return t('figure', { what: one.what[language], figure })
            })
            .join('; '),
        },
        units: units(unitsOf([claim])),
      },
    }
  })
}

function factsOf(source: RowSource): TableFacts {
  const { graph } = source
  const { claims } = graph.dataset
  return {
    n: claims.length,
    origins: countClaims(claims, true),
    firm: claims.filter((claim) => strokeOf(claim) === 'firm').length,
    units: new Set(unitsOf(claims)).size,
  }
}
