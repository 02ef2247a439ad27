// What is cited, put together: the text that is cited for, the report with its places, our dataset with the way back.

import type { Citation, DateParts, Reference } from '../../core/cite/reference.ts'
import { datasetReference, namedReference, reportReference } from '../../core/cite/sources.ts'
import type { Written } from '../../core/cite/style.ts'
import { type Locale, languageName } from '../../i18n/locales.ts'
import { spokenStatement } from '../../i18n/said/claim-text.ts'
import { activityListName } from '../../i18n/units.ts'
import { translator } from '../../i18n/words.ts'
import type { Description } from '../../parts/describe.ts'
import { howSure } from '../../parts/describing/sentences.ts'
import type { FigureAsked } from '../../parts/figure.ts'
import { QUOTE, type Quoted, quotedIn } from '../../state/quoted.ts'
import { plainText } from '../../ui/Prose.tsx'
import { selectedStands, selectedText } from './selected.ts'
import { namesOf, WHOLE } from './targets.ts'
import { words } from './words.ts'

/** How long a view is described. */
export type Length = 'short' | 'long'

/** How a citation is wanted, and what only the page knows. */
export interface Wanted {
  readonly target: string
  readonly length: Length
  /** Whether our dataset is cited beside the report. */
  readonly hasDataset: boolean
  /** The view in words; absent where it has none. */
  readonly description?: Description | undefined
  /** SHA-256 of the dataset, where it is known. */
  readonly version?: string | undefined
  /** The address of the page at what is cited. */
  readonly address: string
  /** Today. */
  readonly accessed: DateParts
}

/** What is cited, before any style. */
export interface Composed {
  readonly paragraphs: readonly string[]
  readonly citations: readonly Citation[]
  readonly written: Written
  /** What should be known of a document that is cited by itself. */
  readonly note?: string | undefined
}

/** Puts a citation together. */
export function composeCited(asked: FigureAsked, wanted: Wanted): Composed {
  const { atlas, locale: language } = asked
  const { graph } = atlas
  const { version, address, accessed, hasDataset } = wanted
  const written = { language, parts: { activities: activityListName(graph.dataset.guide, language) } }
  const dataset: Citation = {
    reference: datasetReference(graph.dataset, language, { version, address, accessed }),
    units: [],
  }
  const alone = documentAlone(asked, wanted)
  if (alone !== undefined)
    return { paragraphs: [], citations: [{ reference: alone, units: [] }], written, note: alone.note }
  if (wanted.target === WHOLE.dataset) return { paragraphs: [], citations: [dataset], written }
  const { paragraphs, units } = textOf(asked, wanted)
  const report: Citation = { reference: reportReference(graph.dataset, language, { accessed }), units }
  // What rests on no unit of the report is ours alone.
  const isQuoted = wanted.target.startsWith(QUOTE)
  const citations = units.length === 0 ? [dataset] : hasDataset && !isQuoted ? [report, dataset] : [report]
  return { paragraphs, citations, written }
}

/** A document that is cited by itself; nothing where something else is. */
function documentAlone({ atlas, locale: language }: FigureAsked, { target, accessed }: Wanted): Reference | undefined {
  const { dataset } = atlas.graph
  if (target === WHOLE.report) return reportReference(dataset, language, { accessed })
  return namedReference(target, dataset, language, { accessed })
}

/** The words of the copy; those that no hash proves say so wherever they are pasted. */
function quotation({ text, matchedIn }: Quoted, locale: Locale): string {
  if (matchedIn === undefined) return `“${text}”`
  const t = translator(words, locale)
  return t('quote.matched', { text, language: languageName(matchedIn, locale) })
}

interface Text {
  readonly paragraphs: readonly string[]
  readonly units: readonly string[]
}

function textOf(asked: FigureAsked, { target, length, description }: Wanted): Text {
  const { atlas, view, locale } = asked
  const { graph } = atlas
  const unitsOf = (stands: readonly string[]) => [...new Set(stands.flatMap((stand) => graph.unitsOf(stand)))]
  const quoted = quotedIn(atlas.ownCopy.store.getState(), target)
  if (quoted !== undefined) return { paragraphs: [quotation(quoted, locale)], units: [quoted.unit] }
  const claim = graph.claims.get(target)
  if (claim !== undefined)
    return {
      paragraphs: [plainText(spokenStatement(claim, graph, locale))],
      units: [...graph.unitsOf(claim.id), ...(claim.footnotes ?? [])],
    }
  if (target === WHOLE.selection && view.selected.length > 0) {
    const stands = selectedStands(atlas, view)
    const text = selectedText(atlas, view, namesOf(atlas, view.selected, locale), locale)
    const sure = howSure(graph, stands, locale)
    return { paragraphs: [sure === '' ? text : `${text}${locale === 'zh' ? '' : ' '}${sure}`], units: unitsOf(stands) }
  }
  if (description === undefined) return { paragraphs: [], units: [] }
  return {
    paragraphs: length === 'short' ? [description.short] : description.long,
    units: description.units ?? unitsOf(description.stands),
  }
}
