// What stands in a row of the table of sources?

import { kindOf, prefixOf } from '../../../core/model/ids.ts'
import { calledIn, type Ontology } from '../../../core/model/ontology.ts'
import { isSelectable } from '../../../core/query/selectable.ts'
import { countClaims, NONE, sourcesOf } from '../../../core/query/sources.ts'
import type { Row } from '../../../core/query/table-rows.ts'
import { kindWord } from '../../../i18n/names.ts'
import { unitName } from '../../../i18n/units.ts'
import { count, makers, one, unitsOf } from './cells.ts'
import type { RowSource, TableFacts, TableMaker } from './source.ts'

/** The sources. */
export const sourceTable: TableMaker = { rowsOf, factsOf }

function rowsOf(source: RowSource): Row[] {
  const { graph, whole, once, locale, distrusted, t } = source
  const { ontology } = graph.dataset
  const { language, name, units } = makers(source)
  return sourcesOf(graph).map(({ id, rests, only, origins }): Row => {
    const kind = kindOf(id)
    const isNote = whole.units.has(id)
    const behind = graph.entities.get(id)?.source?.class ?? sourceClassOf(ontology, id)
    return {
      id,
      mark: isSelectable(id) ? id : undefined,
      cells: {
        name: { text: id === NONE ? t('source.none') : isNote ? unitName(id, locale) : name(id), kind },
        kind: isNote
          ? one('footnote', t('source.note'))
          : one(kindWord(id, ontology, 'en'), kindWord(id, ontology, language)),
        class: behind === undefined ? { text: '' } : one(behind, calledIn(ontology.sourceClasses, behind, language)),
        titled: { text: graph.entities.get(id)?.source?.title?.[language] ?? '' },
        claims: count(countClaims(rests, once)),
        only: count(countClaims(only, once)),
        origins: count(origins),
        trust: { text: t(distrusted.includes(id) ? 'trust.off' : 'trust.on') },
        units: units(isNote ? [id] : unitsOf(rests)),
      },
    }
  })
}

function factsOf(source: RowSource): TableFacts {
  const { graph, once } = source
  const { said } = makers(source)
  const sources = sourcesOf(graph)
  const named = sources.filter(({ id }) => id !== NONE)
  const [top] = named
  return {
    n: named.length,
    top: top ? said(top.id) : '',
    claims: countClaims(top?.only ?? [], once),
    nobody: countClaims(sources.find(({ id }) => id === NONE)?.rests ?? [], once),
    all: countClaims(graph.dataset.claims, once),
  }
}

/** Who is behind a source that is no document. */
function sourceClassOf({ sourceClasses }: Ontology, id: string): string | undefined {
  const [prefix = ''] = prefixOf(id).split('.')
  return Object.keys(sourceClasses).find((one) => sourceClasses[one]?.of?.includes(prefix))
}
