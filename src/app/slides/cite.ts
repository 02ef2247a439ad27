// What does a slide rest on, in few words under it and in full in its notes?

import type { WholeGraph } from '../../core/graph/graph.ts'
import { type Briefing, restsOf, type Said, type Scene, saidAnywhere, saidIn } from '../../core/model/briefing.ts'
import { kindOf, whatIs } from '../../core/model/ids.ts'
import type { Foot, SourcesSlide } from '../../core/slides/deck.ts'
import { listText } from '../../i18n/lists.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { shortName } from '../../i18n/names.ts'
import { dateText } from '../../i18n/said/dates.ts'
import { sortUnits, unitMark } from '../../i18n/units.ts'
import { inline, translator } from '../../i18n/words.ts'
import { citedUnits } from '../../parts/cited.ts'
import { words as figureWords } from '../figure/words.ts'
import { sourcesOf, unitsOn } from '../present/sources.ts'
import { spoken } from '../present/spoken.ts'
import { words } from './words.ts'

/** The report that is cited, and in which language. */
export interface Citing {
  readonly graph: WholeGraph
  readonly locale: Locale
  /** SHA-256 of the dataset, where it is known. */
  readonly version: string | undefined
}

/** Signs of a version that are printed: enough to tell two apart. */
export const VERSION = 8

/** Title, symbol and date of the report, and what made the slides. */
export function reportWords({ graph, locale, version }: Citing) {
  const { report } = graph.dataset
  const t = translator(words, locale)
  return {
    title: report.title[dataLanguage(locale)],
    symbol: report.symbol,
    date: dateText(report.date, undefined, locale),
    product: version === undefined ? t('product') : t('product.version', { version: version.slice(0, VERSION) }),
  }
}

/** What stands under a scene. */
export function footOf(
  citing: Citing,
  scene: Scene,
  { n, of, limits }: { readonly n: number; readonly of: number; readonly limits: string },
): Foot {
  const { graph, locale } = citing
  const t = translator(words, locale)
  const language = dataLanguage(locale)
  const sources = sourcesOf(graph, scene, scene.steps.length - 1)
  const units = citedUnits(sources.units, locale, t('units.join'))
  const documents = documentsIn(sources.documents).map((id) => shortName(id, graph, language))
  return {
    units: units === '' ? '' : t('rests.units', { units }),
    documents: documents.length === 0 ? '' : t('rests.documents', { documents: documents.join(t('documents.join')) }),
    source: t('source.scene', { ...reportWords(citing), n, of }),
    limits,
  }
}

/** What is said with a scene, sentence by sentence, and the citation in full. Of what is cut the slide shows only the beginning. */
export function notesOf(citing: Citing, scene: Scene, address: string, isCut = false): string[] {
  const { graph, locale } = citing
  const t = translator(words, locale)
  const rests = restsIn(saidAnywhere(scene))
  const units = citedUnits(unitsOn(graph, rests), locale, t('units.join'))
  const documents = documentsIn(rests.flatMap((id) => graph.claims.get(id)?.attribution ?? []))
  const report = reportWords(citing)
  const sentences = (said: readonly Said[]) => said.map((one) => sentenceOf(citing, one))
  return [
    ...sentences(scene.notes),
    ...(scene.notes.length === 0 ? [] : ['']),
    t(isCut ? 'notes.cut' : 'notes.said'),
    ...sentences(saidIn(scene)).filter((sentence) => sentence !== ''),
    '',
    ...(units === '' ? [] : [t('notes.cited', { ...report, units })]),
    ...(documents.length === 0
      ? []
      : [t('notes.documents', { documents: documents.map((id) => fullName(citing, id)).join(t('documents.join')) })]),
    report.product,
    t('notes.open', { address }),
  ]
}

function sentenceOf({ graph, locale }: Citing, { text, on }: Said): string {
  const t = translator(words, locale)
  const said = spoken(text, dataLanguage(locale))
  const units = citedUnits(unitsOn(graph, restsOf(on)), locale, t('units.join'))
  return units === '' ? said : t('notes.sentence', { text: said, units })
}

/** The name of a document, and its title where it has one of its own. */
function fullName({ graph, locale }: Citing, id: string): string {
  const language = dataLanguage(locale)
  const entity = graph.entities.get(id)
  const names = [inline(entity?.names, language), inline(entity?.source?.title, language)]
  return [...new Set(names.filter((name) => name !== ''))].join(translator(figureWords, locale)('units.join'))
}

function restsIn(said: readonly Said[]): string[] {
  return [...new Set(said.flatMap(({ on }) => restsOf(on)))]
}

function documentsIn(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => whatIs(id) === 'entity' && kindOf(id) === 'document')
}

/** Every unit and document of a briefing, and in which scenes it stands. */
export function sourcesSlide(citing: Citing, briefing: Briefing): SourcesSlide {
  const { graph, locale } = citing
  const t = translator(words, locale)
  const inScenes = briefing.scenes.map((scene) => {
    const rests = restsIn(saidAnywhere(scene))
    return {
      units: unitsOn(graph, rests),
      documents: documentsIn(rests.flatMap((id) => graph.claims.get(id)?.attribution ?? [])),
    }
  })
  const scenesOf = (of: 'units' | 'documents', id: string) =>
    listText(
      inScenes.flatMap((scene, i) => (scene[of].includes(id) ? [String(i + 1)] : [])),
      locale,
      'row',
    )
  const units = sortUnits(inScenes.flatMap((scene) => scene.units))
  const documents = [...new Set(inScenes.flatMap((scene) => scene.documents))]
  const report = reportWords(citing)
  return {
    kind: 'sources',
    headline: t('sources'),
    blocks: [
      {
        head: { first: t('sources.unit'), second: t('sources.scenes') },
        rows: units.map((id) => ({ first: unitMark(id, locale), second: scenesOf('units', id) })),
        isWide: false,
      },
      {
        head: { first: t('sources.scenes'), second: t('sources.document') },
        rows: documents.map((id) => ({ first: scenesOf('documents', id), second: fullName(citing, id) })),
        isWide: true,
      },
    ],
    foot: { units: '', documents: '', source: t('title.report', report), limits: report.product },
    notes: [t('title.report', report), report.product],
  }
}
