// A scene at one of its steps as a small picture: its headline, what its view draws, what is said of it, and what it rests on.

import { breakLines } from '../../core/export/break-lines.ts'
import { type Figure, FORMATS, writeFigure } from '../../core/export/figure.ts'
import { escaped, writeText } from '../../core/export/picture.ts'
import type { Briefing } from '../../core/model/briefing.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { loadWords, translator } from '../../i18n/words.ts'
import { citedUnits } from '../../parts/cited.ts'
import type { ViewFigure } from '../../parts/figure.ts'
import type { Atlas } from '../../state/atlas.ts'
import { plainText } from '../../ui/Prose.tsx'
import { type ShownTheme, themeColours, themeFonts } from '../../ui/theme.ts'
import { FIGURES } from '../figure/figures.ts'
import { words as figureWords } from '../figure/words.ts'
import type { Place } from '../present/course.ts'
import { sceneState } from '../present/scene-state.ts'
import { sourcesOf } from '../present/sources.ts'
import { spoken } from '../present/spoken.ts'
import type { AtlasTexts } from '../texts.ts'

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

/** Makes the picture of a scene. `marks`: words that are to be checked, which are underlined wherever they stand. */
export async function drawScene(
  atlas: Atlas,
  texts: AtlasTexts | undefined,
  briefing: Briefing,
  place: Place,
  { language: spokenThere, theme }: SceneLook,
  marks: readonly string[] = [],
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
  const figure: Figure = {
    language,
    headline: plainText(spoken(scene.headline.text, language)),
    support: '',
    draw: (room) =>
      withWords(
        content,
        said.map(({ text }) => plainText(spoken(text, language))),
        room,
      ),
    key: { label: t('key'), entries: content.key },
    lines: [{ label: atlas.graph.dataset.report.symbol, text: citedUnits(units, language, t('units.join')) }],
    code: undefined,
    described: content.described,
  }
  const svg = withMarks(writeFigure(figure, FORMATS['16:9'], themeColours(theme), themeFonts()), marks)
  return { address: `data:image/svg+xml,${encodeURIComponent(svg)}`, described: figure.headline }
}

/** A picture with words underlined, where they stand in one line. */
function withMarks(svg: string, marks: readonly string[]): string {
  return marks.reduce((all, mark) => {
    const [word, line] = [escaped(mark), '<tspan text-decoration="underline" font-style="italic">']
    return all.replace(/(?<=<tspan[^>]*>)[^<]+(?=<)/g, (text) => text.replaceAll(word, `${line}${word}</tspan>`))
  }, svg)
}

/** Size of the words beside a picture, the way from line to line and from paragraph to paragraph, in px. */
const TYPE = { size: 23, line: 31, gap: 16 }
/** How much of the width they have, and how far they stand from the picture. */
const WORDS = { share: 0.24, gap: 40 }

/** What a view draws, with what is said of it at the end of the line. */
function withWords(content: ViewFigure, said: readonly string[], room: { width: number; height: number }) {
  if (said.length === 0) return content.draw(room)
  const width = room.width * WORDS.share
  const left = room.width - width
  const picture = content.draw({ width: left - WORDS.gap, height: room.height })
  const paragraphs = said.map((text) => breakLines(text, width, TYPE.size))
  const lines = paragraphs.reduce((sum, all) => sum + all.length, 0)
  const height = lines * TYPE.line + (said.length - 1) * TYPE.gap
  let y = Math.max(0, (Math.max(picture.height, height) - height) / 2) + TYPE.line / 2
  const text = paragraphs.flatMap((all, i) => {
    if (i > 0) y += TYPE.gap
    return all.map((line) => {
      const markup = writeText({
        lines: [line],
        x: left,
        y,
        anchor: 'start',
        size: TYPE.size,
        weight: 400,
        tone: 'ink',
      })
      y += TYPE.line
      return markup
    })
  })
  return { markup: picture.markup + text.join(''), height: Math.max(picture.height, height) }
}
