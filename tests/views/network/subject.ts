// What the words of the network speak of, at an address of the made-up report.

import type { Dataset } from '../../../src/core/model/dataset.ts'
import { dataLanguage } from '../../../src/i18n/locales.ts'
import { translator } from '../../../src/i18n/words.ts'
import type { Subject } from '../../../src/views/network/subject.ts'
import { words } from '../../../src/views/network/words.ts'
import { atlasAt } from '../atlas.tsx'

/** The subject of the picture at a hash, and what is selected in it. */
export function subjectAt(dataset: Dataset, hash = '', locale = 'en') {
  const { graph, lenses, store } = atlasAt(hash, locale, dataset).atlas
  const { view } = store.getState()
  const subject: Subject = {
    graph,
    evidence: lenses.narrowed({ facets: view.facets, sure: view.sift.sure }),
    lens: lenses.shown(view),
    locale,
    language: dataLanguage(locale),
    t: translator(words, locale),
  }
  return { subject, selected: view.selected }
}
