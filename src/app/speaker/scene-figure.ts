// A scene at one of its steps as a small picture: its headline, what its view draws, what is said of it, and what it rests on.

import type { Span } from '../../core/evidence/figures.ts'
import { type Figure, FORMATS, writeFigure } from '../../core/export/figure.ts'
import { withoutStress } from '../../core/export/marked-lines.ts'
import type { Briefing, Said } from '../../core/model/briefing.ts'
import type { Language } from '../../core/model/words.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { loadWords, translator } from '../../i18n/words.ts'
import { citedUnits } from '../../parts/cited.ts'
import type { Atlas } from '../../state/atlas.ts'
import { pictureColours } from '../../ui/class-colours.ts'
import { type ShownTheme, themeFonts } from '../../ui/theme.ts'
import { FIGURES } from '../figure/figures.ts'
import { words as figureWords } from '../figure/words.ts'
import type { Place } from '../present/course.ts'
import { sceneState } from '../present/scene-state.ts'
import { sourcesOf } from '../present/sources.ts'
import { spokenIn } from '../present/spoken.ts'
import type { AtlasTexts } from '../texts.ts'
import { type SaidBeside, withSaid } from './said-beside.ts'

/** How the room sees a scene. */
export interface SceneLook {
  readonly language: Locale
  readonly theme: ShownTheme
}

/** A picture as the address of an image; `null` where the scene is words alone, or its view draws none. */
export interface ScenePicture {
  readonly address: string
  readonly described: string
}

/** Places that are to be checked in what is said in a language, as it is typed: they are underlined. */
export type MarksOf = (said: Said, language: Language) => readonly Span[]

const NO_MARKS: MarksOf = () => []

/** Makes the picture of a scene. */
export async function drawScene(
  atlas: Atlas,
  texts: AtlasTexts | undefined,
  briefing: Briefing,
  place: Place,
  { language: spokenThere, theme }: SceneLook,
  marksOf: MarksOf = NO_MARKS,
): Promise<ScenePicture | null> {
  const scene = briefing.scenes[place.scene]
  if (!scene || scene.plain !== undefined) return null
  const view = sceneState(briefing.id, scene, place.step, (link) => atlas.actions.read(link).state)
  const load = FIGURES.get(view.view)
  if (load === undefined) return null
  const figureOf = await load()
  const language = dataLanguage(spokenThere)
  await Promise.all([loadWords(language), texts?.load(language)])
  const content = figureOf({ atlas, view, locale: language })
  const t = translator(figureWords, language)
  const { units } = sourcesOf(atlas.graph, scene, place.step)
  const said = scene.steps.slice(0, place.step + 1).flatMap(({ says }) => says)
  const plainly = (one: Said): SaidBeside => {
    const inLanguage = spokenIn(one.text, dataLanguage(language))
    return withoutStress(one.text[inLanguage], marksOf(one, inLanguage))
  }
  const headline = plainly(scene.headline)
  const figure: Figure = {
    language,
    headline: headline.text,
    marks: headline.marks,
    support: '',
    draw: (room) => withSaid(content, said.map(plainly), room),
    key: { label: t('key'), entries: content.key },
    lines: [{ label: atlas.graph.dataset.report.symbol, text: citedUnits(units, language, t('units.join')) }],
    code: undefined,
    described: content.described,
  }
  const svg = writeFigure(figure, FORMATS['16:9'], pictureColours(theme), themeFonts())
  return { address: `data:image/svg+xml,${encodeURIComponent(svg)}`, described: figure.headline }
}
