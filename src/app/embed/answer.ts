// What does a frame do for the page around it? Each question has one answer, which comes when it is done.

import type { AtlasQuestion, AtlasRefusal, AtlasResult, AtlasStateAnswer, AtlasStatus } from '../../embed/embed.d.ts'
import { dataLanguage } from '../../i18n/locales.ts'
import { withWords } from '../../i18n/words.ts'
import { fetchVersion } from '../../parts/reports/fetch-list.ts'
import type { Atlas } from '../../state/atlas.ts'
import type { ReadLink } from '../../state/url.ts'
import { DESCRIPTIONS } from '../descriptions.ts'
import { sceneState } from '../present/scene-state.ts'
import type { AtlasTexts } from '../texts.ts'
import { asHost } from './by-host.ts'
import { tellHeight } from './tell-height.ts'

/** What is answered. */
export type Outcome = ({ readonly ok: true } & AtlasResult) | { readonly ok: false; readonly why: AtlasRefusal }

/** What a frame has to answer with. */
export interface Answering {
  readonly atlas: Atlas
  readonly texts: AtlasTexts | undefined
  readonly ignored: AtlasStatus['ignored']
}

/** Answers a question. Never rejects. */
export async function answer(question: AtlasQuestion, { atlas, texts, ignored }: Answering): Promise<Outcome> {
  const { store, actions, source, graph } = atlas
  const { view } = store.getState()
  switch (question.ask) {
    case 'state':
      return { ok: true, state: actions.href({}), faults: [] }
    case 'set':
      return { ok: true, ...show(atlas, actions.read(question.state)) }
    case 'scene': {
      const briefings = await source.briefings?.().catch(() => undefined)
      if (briefings === undefined) return { ok: false, why: 'not-loaded' }
      const scene = briefings.find(({ id }) => id === question.briefing)?.scenes.find(({ id }) => id === question.scene)
      if (scene === undefined) return { ok: false, why: 'unknown-scene' }
      const step = Math.min(question.step ?? 1, scene.steps.length) - 1
      const state = sceneState(question.briefing, scene, step, (link) => actions.read(link).state)
      // A briefing goes on in its own frame; any other shows the picture of the scene.
      const shown = view.chrome === 'present' ? state : { ...state, chrome: view.chrome, scene: null }
      return { ok: true, ...show(atlas, { state: shown, faults: [] }) }
    }
    case 'describe': {
      const language = dataLanguage(view.language)
      await texts?.load(language)
      const load = DESCRIPTIONS.get(view.view)
      const describe = load && (await withWords(load)().catch(() => undefined))
      if (describe === undefined) return { ok: false, why: 'not-loaded' }
      const { short, long, stands } = describe({ atlas, view: store.getState().view, locale: language })
      const headline = document.querySelector('.view h1')?.textContent ?? ''
      return { ok: true, headline, short, long, language, stands }
    }
    case 'status': {
      const dataset = await fetchVersion(source)
      const { view: front, language, theme } = view
      const own = { report: graph.dataset.report.symbol, view: front, language, theme, ignored }
      return { ok: true, ...own, ...(dataset === undefined ? {} : { dataset }) }
    }
    case 'height': {
      const height = tellHeight({ by: 'messages' })
      return height === undefined ? { ok: false, why: 'not-here' } : { ok: true, height }
    }
  }
}

/** Shows a state that the host wants, in the frame that there is. */
function show({ store, actions }: Atlas, { state, faults }: ReadLink): AtlasStateAnswer {
  const { chrome, room } = store.getState().view
  asHost(() => actions.goTo({ ...state, chrome, room }))
  return { state: actions.href({}), faults: faults.map(({ key, value }) => ({ key, value })) }
}
