// Which words, pictures and sources has a briefing as slides? Scene by scene, with a breath between, so that the page answers.

import { keySign } from '../../core/export/figure.ts'
import { type Briefing, plannedSeconds, type Said, type Scene } from '../../core/model/briefing.ts'
import type { Deck, PlainSlide, PlainWords, SceneSlide, SceneWords } from '../../core/slides/deck.ts'
import { fitPicture } from '../../core/slides/fit-picture.ts'
import { isCut } from '../../core/slides/plain-slide.ts'
import { pictureRoom, shownWords } from '../../core/slides/scene-slide.ts'
import { isTitleCut } from '../../core/slides/word-slides.ts'
import { dataLanguage, directionOf, type Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/words.ts'
import type { FigureOf, ViewFigure } from '../../parts/figure.ts'
import { chipsOf } from '../../parts/filters/chips.ts'
import type { Atlas } from '../../state/atlas.ts'
import type { ViewState } from '../../state/view-state.ts'
import { pictureColours } from '../../ui/class-colours.ts'
import { words as figureWords } from '../figure/words.ts'
import { sceneState } from '../present/scene-state.ts'
import { spoken } from '../present/spoken.ts'
import { type Citing, footOf, notesOf, reportWords, sourcesSlide, VERSION } from './cite.ts'
import { words } from './words.ts'

/** Of what a deck is wanted. */
export interface DeckAsked {
  readonly atlas: Atlas
  readonly briefing: Briefing
  readonly locale: Locale
  /** SHA-256 of the dataset, where it is known. */
  readonly version: string | undefined
  /** What writes the figure of a view. */
  readonly figures: ReadonlyMap<string, FigureOf>
  /** The whole address of a link within the page. */
  readonly addressOf: (href: string) => string
}

/** Draws all scenes of a briefing. `breathe` is waited for before each, and rejects when it is called off. */
export async function makeDeck(asked: DeckAsked, breathe: (drawn: number) => Promise<void>): Promise<Deck> {
  const { briefing, locale } = asked
  const t = translator(words, locale)
  const language = dataLanguage(locale)
  const scenes: (SceneSlide | PlainSlide)[] = []
  for (const scene of briefing.scenes) {
    await breathe(scenes.length)
    const slideOf = scene.plain === undefined ? sceneSlide : plainSlide
    scenes.push(slideOf(asked, scene, scenes.length + 1))
  }
  const title = spoken(briefing.title, language).replaceAll(/\s+/g, ' ').trim()
  const citing = citingOf(asked)
  return {
    language: locale,
    isMirrored: directionOf(locale) === 'rtl',
    title,
    subject: t('title.report', reportWords(citing)),
    author: t('product'),
    theme: pictureColours('light'),
    names: { rests: t('rests'), source: t('source') },
    slides: [titleSlide(citing, briefing, title), ...scenes, sourcesSlide(citing, briefing)],
  }
}

function citingOf({ atlas, locale, version }: DeckAsked): Citing {
  return { graph: atlas.graph, locale, version }
}

function titleSlide(citing: Citing, briefing: Briefing, title: string): Deck['slides'][number] {
  const t = translator(words, citing.locale)
  const report = reportWords(citing)
  const lines = [
    t('title.report', report),
    t('title.scenes', { n: briefing.scenes.length, minutes: Math.max(1, Math.round(plannedSeconds(briefing) / 60)) }),
    t('title.notes'),
  ]
  const foot = {
    units: '',
    documents: '',
    source: t('source.deck', report),
    limits: translator(figureWords, citing.locale)('silence'),
  }
  return {
    kind: 'title',
    headline: title,
    lines,
    foot,
    notes: [...(isTitleCut(title) ? [title] : []), t('title.report', report), report.product],
  }
}

function sceneSlide(asked: DeckAsked, scene: Scene, number: number): SceneSlide {
  const { atlas, briefing, locale, figures } = asked
  const citing = citingOf(asked)
  const language = dataLanguage(locale)
  const view = sceneState(briefing.id, scene, scene.steps.length - 1, (link) => atlas.actions.read(link).state)
  const content = figures.get(view.view)?.({ atlas, view, locale: language })
  const { words: slideWords, isCut: isShort } = shownWords({
    headline: spoken(scene.headline.text, language),
    said: scene.steps.flatMap(({ says }) => says.map(({ text }) => spoken(text, language))),
    key: keyOf(locale, content?.key),
    foot: footOf(citing, scene, { n: number, of: briefing.scenes.length, limits: limitsOf(atlas, view, locale) }),
  })
  const picture = fitPicture(pictureRoom(slideWords), content?.draw, pictureColours('light'))
  const address = addressAt(asked, view)
  return {
    kind: 'scene',
    ...slideWords,
    // Of the key only what is in the picture: a sign that is not there explains nothing.
    ...(picture.key === undefined ? {} : { key: keyOf(locale, picture.key) }),
    picture,
    notes: notesOf(citing, scene, address, isShort),
  }
}

/** The way back to a state, with the data that it was drawn of. */
function addressAt({ atlas, locale, version, addressOf }: DeckAsked, view: ViewState): string {
  return addressOf(atlas.actions.href({ ...view, language: locale, data: version?.slice(0, VERSION) ?? null }))
}

/** A scene that has no picture to draw. */
function plainSlide(asked: DeckAsked, scene: Scene, number: number): PlainSlide {
  const { atlas, briefing, locale } = asked
  const citing = citingOf(asked)
  const t = translator(words, locale)
  const isTitle = scene.plain === 'title'
  const inLanguage = ({ text }: Said) => spoken(text, dataLanguage(locale))
  const slideWords: PlainWords = {
    isTitle,
    headline: inLanguage(scene.headline).replaceAll(/\s+/g, ' ').trim(),
    said: scene.steps.flatMap(({ says }) => says.flatMap((said) => paragraphsIn(inLanguage(said)))),
    from: isTitle ? t('title.report', reportWords(citing)) : '',
    more: t('more'),
    foot: footOf(citing, scene, { n: number, of: briefing.scenes.length, limits: '' }),
  }
  const last = scene.steps.length - 1
  const view = sceneState(briefing.id, scene, last, (link) => atlas.actions.read(link).state)
  const address = addressAt(asked, view)
  return { kind: 'plain', ...slideWords, notes: notesOf(citing, scene, address, isCut(slideWords)) }
}

/** A text of one's own has paragraphs where whoever wrote it began a line. */
function paragraphsIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function keyOf(locale: Locale, signs: ViewFigure['key'] = []): SceneWords['key'] {
  return {
    label: translator(words, locale)('key'),
    entries: signs.map(({ sign, text }) => ({ ...keySign(sign, 0), text })),
  }
}

/** What filters leave out, and what silence does not mean. */
function limitsOf(atlas: Atlas, view: ViewState, locale: Locale): string {
  const t = translator(figureWords, locale)
  const filters = chipsOf(atlas.graph, view, locale).map(({ name }) => name)
  const said =
    filters.length === 0 ? '' : `${t('filters')}: ${t('filters.text', { filters: filters.join(t('units.join')) })} `
  return `${said}${t('silence')}`
}
