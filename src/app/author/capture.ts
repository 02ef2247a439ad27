// What is on screen -> a scene: its state as a link, and what its picture says of itself in both languages.

import { freshId, viewScene } from '../../core/author/edit.ts'
import type { Scene } from '../../core/model/briefing.ts'
import { LANGUAGES, type Language, type Words } from '../../core/model/words.ts'
import { loadWords, withWords } from '../../i18n/words.ts'
import type { Atlas } from '../../state/atlas.ts'
import { toHash } from '../../state/url.ts'
import type { ViewState } from '../../state/view-state.ts'
import { plainText } from '../../ui/Prose.tsx'
import { nameOf } from '../capture/name-of.ts'
import { FIGURES } from '../figure/figures.ts'
import { VIEWS } from '../registry.ts'
import type { AtlasTexts } from '../texts.ts'

/** The link of a state: what is looked at, without how the page is dressed. */
export function linkOf({ actions }: Atlas, view: ViewState): string {
  const bare = { report: null, chrome: 'page', scene: null, room: null } as const
  const here = { ...actions.read('#').state, ...bare }
  return toHash({ ...view, ...bare, language: here.language, theme: here.theme }, here)
}

/** A scene of a state. Its headline is that of its figure, and rests on what that rests on. */
export async function capturedScene(atlas: Atlas, texts: AtlasTexts | undefined, view: ViewState): Promise<Scene> {
  await Promise.all(LANGUAGES.flatMap((language) => [loadWords(language), texts?.load(language)]))
  const load = FIGURES.get(view.view)
  // The code of a figure brings words of its own.
  const figureOf = load && (await withWords(load)())
  const figures = LANGUAGES.map((locale) => figureOf?.({ atlas, view, locale }))
  const inBoth = (of: (language: Language, i: number) => string): Words =>
    Object.fromEntries(LANGUAGES.map((language, i) => [language, of(language, i)])) as unknown as Words
  const name = inBoth((language) => nameOf(atlas.graph, view, language))
  const label = (language: Language) => VIEWS.find(({ id }) => id === view.view)?.label(language) ?? ''
  const headline = inBoth((language, i) => plainText(figures[i]?.headline ?? label(language)))
  const scene = viewScene(name, linkOf(atlas, view), { text: headline, on: figures[0]?.stands ?? [] })
  return { ...scene, id: freshId(name.en, []) }
}
