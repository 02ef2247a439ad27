// The page while it looks at a scene of one's own: is the scene kept in its state, and what can be done with it?

import { act, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { capturedScene } from '../../../src/app/author/capture.ts'
import { Notices } from '../../../src/app/Notices.tsx'
import { MOST_STEPS } from '../../../src/core/schema/briefing-limits.ts'
import { atlasDataset } from '../../core/fixture-atlas.ts'
import { atlasAt, renderAt } from '../../views/atlas.tsx'
import { briefingOf, own, put, sceneOf } from './own.ts'

const DATASET = atlasDataset()
const LOOKED = '&chrome=page&present=mine,two'
const open = (hash: string, language = 'en') => renderAt(<Notices />, `${hash}${LOOKED}`, language, DATASET)
const bar = () => screen.findByRole('region', { name: 'Scene of a briefing' })
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
const said = (text: string) => waitFor(() => expect(screen.getByRole('status').textContent).toBe(text))
const scene = async () => (await own())[0]?.scenes[1]
/** The scene as the page captures it at a hash. */
const captured = (hash: string) => {
  const { atlas } = atlasAt(hash, 'en', DATASET)
  return capturedScene(atlas, undefined, atlas.store.getState().view)
}

beforeEach(async () => {
  await put(briefingOf('mine', sceneOf('one'), sceneOf('two', '#select=group:alpha')))
  window.localStorage.clear()
})

describe('a page that looks at a scene', () => {
  it('says which it is, in the language of the page', async () => {
    open('#select=group:alpha')
    expect((await bar()).textContent).toContain('Scene 2, two, of “mine”')
  })
  it('says so in Chinese', async () => {
    open('#select=group:alpha', 'zh')
    expect((await screen.findByRole('region', { name: '简报场景' })).textContent).toContain('“mine中”第2个场景：two中')
  })
  it('goes on looking at it whatever is selected, asked, filtered or shown', () => {
    const { atlas } = open('#select=group:alpha')
    const { actions, store } = atlas
    const steps = [
      () => actions.select('group:beta'),
      () => actions.chooseLens('threat'),
      () => actions.narrow('crime', 'crime:oil'),
      () => actions.turn('body'),
      () => actions.show('map'),
      () => actions.setSplit('report'),
      () => actions.stepOut(),
    ]
    for (const step of steps) {
      act(step)
      expect(store.getState().view.scene).toEqual({ briefing: 'mine', scene: 'two', step: 0 })
      expect(actions.href({})).toContain('present=mine,two')
    }
    expect(store.getState().view.chrome).toBe('page')
    // So do links that say a question and nothing of a scene.
    expect(actions.hrefTo('#lens=places')).toBe('#lens=places&present=mine,two&chrome=page')
  })
  it('leads back to the desk, with the scene in front', async () => {
    open('#select=group:beta')
    const back = await screen.findByRole('link', { name: 'Back to the briefing' })
    expect(back.getAttribute('href')).toBe('#select=group:beta&present=mine,two&chrome=author')
  })
  it('is left with what is on screen', async () => {
    const { atlas } = open('#select=group:beta')
    await press('Leave the scene, and look on')
    expect(atlas.actions.href({})).toBe('#select=group:beta')
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull())
  })
  it.each([['#present=mine,gone'], ['#present=brought,one']])(
    'says of %s that it is no scene of one’s own, and can be left',
    async (link) => {
      const { atlas } = renderAt(<Notices />, `${link}&chrome=page`, 'en', DATASET)
      expect((await bar()).textContent).toContain('in no briefing of your own')
      expect(screen.queryByRole('button', { name: 'Capture again' })).toBeNull()
      await press('Leave the scene, and look on')
      expect(atlas.store.getState().view.scene).toBeNull()
    },
  )
  it('says nothing of a scene where none is looked at, or where one is presented', () => {
    renderAt(<Notices />, '#select=group:alpha', 'en', DATASET)
    renderAt(<Notices />, '#present=mine,two', 'en', DATASET)
    expect(document.body.textContent).toBe('')
  })
})

describe('a scene that is captured again', () => {
  it('has the link of what is on screen, and keeps the words that somebody wrote', async () => {
    open('#select=group:beta&lens=threat')
    await press('Capture again')
    await said('Captured: the scene now shows this.')
    const before = sceneOf('two', '#select=group:alpha')
    expect(await scene()).toEqual({ ...before, link: '#lens=threat&select=group:beta' })
  })
  it('has the headline and the name of what is on screen where nobody has written others', async () => {
    const [before, after] = [await captured('#select=group:alpha'), await captured('#select=group:beta')]
    await put(briefingOf('mine', sceneOf('one'), { ...before, id: 'two' }))
    open('#select=group:beta')
    await press('Capture again')
    await said('Captured: the scene now shows this.')
    expect(await scene()).toEqual({ ...after, id: 'two' })
    expect(after.headline.text).not.toEqual(before.headline.text)
  })
  it('keeps a headline that was written in one language alone', async () => {
    const before = await captured('#select=group:alpha')
    const headline = { ...before.headline, text: { ...before.headline.text, zh: '自己的话' } }
    await put(briefingOf('mine', sceneOf('one'), { ...before, id: 'two', headline }))
    open('#select=group:beta')
    await press('Capture again')
    await said('Captured: the scene now shows this.')
    const after = await captured('#select=group:beta')
    expect((await scene())?.headline).toEqual({ ...headline, on: after.headline.on })
  })
  it('lights what is selected now, where it lit all at once before', async () => {
    const steps = [{ show: ['group:alpha'], says: [] }]
    await put(briefingOf('mine', sceneOf('one'), sceneOf('two', '#select=group:alpha', { steps })))
    open('#select=group:beta')
    await press('Capture again')
    await said('Captured: the scene now shows this.')
    expect((await scene())?.steps).toEqual([{ show: [], says: [] }])
  })
  it('has a picture from then on where it was words alone', async () => {
    await put(briefingOf('mine', sceneOf('one'), sceneOf('two', '#', { plain: 'title' })))
    open('#select=group:beta')
    await press('Capture again')
    await said('Captured: the scene now shows this.')
    expect(await scene()).toEqual(sceneOf('two', '#select=group:beta'))
  })
})

describe('what is selected, as a step', () => {
  it('comes after the step that is looked at, which it then is', async () => {
    const { atlas } = open('#select=group:beta,crime:oil')
    await press('Add what is selected as a step')
    await said('Added as step 2.')
    expect((await scene())?.steps.map(({ show }) => show)).toEqual([[], ['group:beta', 'crime:oil']])
    expect(atlas.store.getState().view.scene).toEqual({ briefing: 'mine', scene: 'two', step: 1 })
    act(() => atlas.actions.select('group:gamma'))
    await press('Add what is selected as a step')
    await said('Added as step 3.')
    expect((await scene())?.steps.map(({ show }) => show.length)).toEqual([0, 2, 1])
  })
  it.each([
    ['nothing is selected', '', sceneOf('two'), 'Nothing is selected.'],
    [
      'the scene is words alone',
      '#select=group:beta',
      sceneOf('two', '#', { plain: 'text' }),
      'A scene of words alone lights nothing.',
    ],
    [
      'it has as many as it may',
      '#select=group:beta',
      sceneOf('two', '#', { steps: Array.from({ length: MOST_STEPS }, () => ({ show: [], says: [] })) }),
      `${MOST_STEPS} steps are the most a scene can have.`,
    ],
  ])('is not offered where %s, and why is said', async (_, hash, two, why) => {
    await put(briefingOf('mine', sceneOf('one'), two))
    open(hash === '' ? '#' : hash)
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Add what is selected as a step' })
    expect(button.disabled).toBe(true)
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(why)
  })
})
