// What stands in a row of the table of recommendations?

import { calledIn, inOrder } from '../../../core/model/ontology.ts'
import type { Row } from '../../../core/query/table-rows.ts'
import { listText } from '../../../i18n/lists.ts'
import { dataLanguage } from '../../../i18n/locales.ts'
import { plainText } from '../../../ui/Prose.tsx'
import { makers, one as value } from './cells.ts'
import { adviceFacts, sharedWithActivities } from './shared.ts'
import type { RowSource, TableFacts, TableMaker } from './source.ts'

/** The recommendations. */
export const recommendationTable: TableMaker = { rowsOf, factsOf }

function rowsOf(source: RowSource): Row[] {
  const { graph } = source
  const { ontology } = graph.dataset
  const { language, list, many, section, units } = makers(source)
  return graph.dataset.recommendations.map((one): Row => {
    const { id, statement, modality, addressee, theme, level, names, concerns, evidence, item } = one
    return {
      id,
      mark: id,
      cells: {
        statement: { text: plainText(statement[language]), kind: 'recommendation' },
        strength: value(
          modality,
          calledIn(ontology.modalities, modality, language),
          ontology.modalities[modality]?.order,
        ),
        addressee: many(addressee.map((key) => ({ key, text: calledIn(ontology.addressees, key, language) }))),
        theme: value(theme, calledIn(ontology.themes, theme, language)),
        item: { text: item ?? '' },
        level: value(level, calledIn(ontology.levels, level, language)),
        ...sharedWithActivities(one, source),
        names: list(names),
        concerns: list(concerns),
        section: section(evidence[0]?.unit),
        units: units(evidence.map(({ unit }) => unit)),
      },
    }
  })
}

function factsOf(source: RowSource): TableFacts {
  const { locale, t } = source
  const { recommendations, ontology } = source.graph.dataset
  const { addressees, modalities } = ontology
  const language = dataLanguage(locale)
  const [most = { who: '', asked: 0 }] = Object.keys(addressees)
    .map((who) => ({ who, asked: recommendations.filter(({ addressee }) => addressee.includes(who)).length }))
    .sort((a, b) => b.asked - a.asked)
  const binding = inOrder(modalities).filter((modality) => modalities[modality]?.binds)
  return {
    ...adviceFacts(source),
    n: recommendations.length,
    asked: most.asked,
    whom: calledIn(addressees, most.who, language),
    bound: recommendations.filter(({ modality }) => binding.includes(modality)).length,
    strengths: listText(
      binding.map((modality) => t('strength', { word: calledIn(modalities, modality, language) })),
      locale,
      'disjunction',
    ),
  }
}
