// What stands in a row of the table of claims?

import { rankOfFirmness, strokeOf } from '../../../core/model/certainty.ts'
import { compareUnits } from '../../../core/model/ids.ts'
import { namedSources } from '../../../core/model/named-sources.ts'
import type { Quantity } from '../../../core/model/quantity.ts'
import { axisOfQuantity, MEASURE_AXES } from '../../../core/query/amounts.ts'
import { firstUnit } from '../../../core/query/claims.ts'
import { countClaims, documentsOf, NONE } from '../../../core/query/sources.ts'
import type { Row } from '../../../core/query/table-rows.ts'
import { claimText, sourceText, spokenStatement } from '../../../i18n/said/claim-text.ts'
import { periodText } from '../../../i18n/said/dates.ts'
import { valueText } from '../../../parts/figures/value-text.ts'
import { plainText } from '../../../ui/Prose.tsx'
import { makers, one, timeRank, unitsOf } from './cells.ts'
import type { RowSource, TableFacts, TableMaker } from './source.ts'

/** The claims. */
export const claimTable: TableMaker = { rowsOf, factsOf }

function rowsOf(source: RowSource): Row[] {
  const { graph, locale, t } = source
  const { ontology } = graph.dataset
  const { language, thing, list, many, said, section, units } = makers(source)
  const label = new Map(ontology.predicates.map((one) => [one.id, one.label[language]]))
  const claims = [...graph.dataset.claims].sort((a, b) => compareUnits(firstUnit(a), firstUnit(b)))
  return claims.map((claim): Row => {
    const text = claimText(claim, graph, locale)
    const named = namedSources(claim)
    const sourceValue = (key: string) => ({
      key,
      text: graph.units.has(key) ? said(key) : sourceText(claim, key, graph, locale),
    })
    const { subject, predicate, object, polarity, reading, places = [], period, quantities = [] } = claim
    const { mechanisms = [] } = claim
    return {
      id: claim.id,
      mark: claim.id,
      cells: {
        subject: thing(subject),
        predicate: one(predicate, label.get(predicate) ?? predicate),
        object: thing(object),
        statement: { text: plainText(claim.statement[language]) },
        spoken: { text: plainText(spokenStatement(claim, graph, locale)) },
        certainty: { ...one(text.certainty, text.certainty, rankOfFirmness(claim)), stroke: text.stroke },
        // Bodies and the documents they speak in; where none is named the words of the card: the report itself, or nobody.
        speakers: named.length === 0 ? one(NONE, text.sources) : many(named.map(sourceValue)),
        documents: many(documentsOf(claim).map(sourceValue)),
        reading: one(reading, t(`reading.${reading}`)),
        evidence: one(polarity, ontology.polarities[polarity][language]),
        mechanism: list(mechanisms.map(({ id }) => id)),
        places: list(places.map(({ id }) => id)),
        period: {
          text: period ? periodText(period, locale) : '',
          rank: period && timeRank(period.from ?? period.to ?? ''),
        },
        amount: {
          text: quantities
            .map((one) => t('figure', { what: one.what[language], figure: valueText(one, ontology, locale) }))
            .join('; '),
          rank: quantities[0]?.low ?? quantities[0]?.high ?? undefined,
          unit: quantities[0] && measureKey(quantities[0]),
        },
        section: section(firstUnit(claim)),
        units: units(unitsOf([claim])),
      },
    }
  })
}

/** What figures stand together by: money first, then as the view of figures has them; in each the things that are counted. */
function measureKey(quantity: Quantity): string {
  return `${MEASURE_AXES.indexOf(axisOfQuantity(quantity))} ${quantity.unit}`
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
