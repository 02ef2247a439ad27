// The report, its dataset and every document and instrument that is named, as references for CSL, BibTeX and RIS.

import { REFERENCE_FILES } from '../cite/files.ts'
import type { Citation } from '../cite/reference.ts'
import { datasetReference, namedReference, reportReference } from '../cite/sources.ts'
import type { Taken } from './taken.ts'

/** A file of them, in the language that is wanted. */
export function writeReferences(taken: Taken, ending: keyof typeof REFERENCE_FILES): string {
  const { dataset, graph, language, version } = taken
  const report = reportReference(graph.dataset, language)
  const own = datasetReference(dataset, language, { version, address: dataset.report.url[language] })
  const named = dataset.entities.flatMap(({ id }) => namedReference(id, graph.dataset, language) ?? [])
  const { URL: _report, ...data } = own
  const citations: Citation[] = [report, data, ...named.filter(({ id }) => id !== report.id)].map((reference) => ({
    reference,
    units: [],
  }))
  return REFERENCE_FILES[ending].write(citations, { language, parts: { activities: '' } })
}
