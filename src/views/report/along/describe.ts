// Reading along in words: how far, how much of the network is drawn by then, and what the unit that is reached says of it.

import { countDrawn, saidIn, standsUntil } from '../../../core/query/reading.ts'
import { listText } from '../../../i18n/lists.ts'
import { unitMark, unitName } from '../../../i18n/units.ts'
import type { Description } from '../../../parts/describe.ts'
import {
  ended,
  filteredBy,
  howSure,
  said,
  selectedText,
  silence,
  together,
} from '../../../parts/describing/sentences.ts'
import type { FigureAsked } from '../../../parts/figure.ts'
import { plainText } from '../../../ui/Prose.tsx'
import { alongSubject, nameOf, placeOf } from './subject.ts'

/** The state of reading along in words. */
export function describeAlong({ atlas, view, locale }: FigureAsked): Description {
  const subject = alongSubject(atlas, view, locale)
  const { graph, evidence, reading, t, language } = subject
  const at = placeOf(reading, view.unit)
  const id = reading.units[at] ?? ''
  const [threat, answer] = [countDrawn(reading, at, false), countDrawn(reading, at, true)]
  const counts = t('describe.short', {
    unit: unitName(id, locale),
    threat: threat.n,
    threats: threat.of,
    answer: answer.n,
    answers: answer.of,
  })
  const gist = ended(
    t('describe.gist', { unit: unitMark(id, locale), gist: plainText(graph.units.get(id)?.gist[language] ?? '') }),
    locale,
  )
  const names = saidIn(evidence, reading, at).map(({ link: { source, target } }) =>
    [source, target].map((one) => nameOf(subject, one)).join(t('said.dash')),
  )
  const filtered = filteredBy(graph, view, locale)
  const stands = standsUntil(reading, at)
  return {
    short: together([counts, filtered], locale),
    long: said(
      together([counts, gist], locale),
      t('describe.lines', { n: names.length, list: listText(names, locale) }),
      selectedText(graph, view.selected, locale),
      howSure(graph, stands, locale),
      filtered,
      silence(locale),
    ),
    stands,
  }
}
