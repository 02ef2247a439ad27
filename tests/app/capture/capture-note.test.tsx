// The key that puts what is on screen into a briefing, and the note that says so.

import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { StrictMode } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../../src/app/App.tsx'
import { latestBriefing } from '../../../src/app/present/own-briefings.ts'
import { MOST_SCENES } from '../../../src/core/schema/briefing-limits.ts'
import { LanguageContext } from '../../../src/i18n/language.ts'
import { AtlasContext } from '../../../src/state/atlas.ts'
import { richDataset } from '../../core/fixture-rich.ts'
import { atlasAt } from '../../views/atlas.tsx'
import { withBrowser } from '../stand-ins.ts'
import { briefingOf, ids, own, put, sceneOf } from './own.ts'

withBrowser()
const DATASET = richDataset()
beforeEach(async () => {
  await put()
  window.localStorage.clear()
})

/** The page with a report in front, which draws no canvas, as it is mounted while one works: effects run twice. */
function page(hash = '', language = 'en') {
  const { atlas } = atlasAt(`#view=report${hash}`, language, DATASET)
  render(
    <StrictMode>
      <AtlasContext value={atlas}>
        <LanguageContext value={language}>
          <App />
        </LanguageContext>
      </AtlasContext>
    </StrictMode>,
  )
  return atlas
}
const press = (key: string) => fireEvent.keyDown(document.body, { key })
const note = () => screen.findByRole('status', { name: 'Briefing' })
const said = async (text: string) => waitFor(async () => expect((await note()).textContent).toContain(text))
const isGone = () => waitFor(() => expect(screen.queryByRole('status', { name: 'Briefing' })).toBeNull())

describe('the key A', () => {
  it('puts what is on screen into a briefing, once, and says where it stands', async () => {
    const atlas = page('&select=group:red')
    const before = atlas.store.getState().view
    press('a')
    await said('Added as scene 1 of “My briefing”.')
    const [briefing] = await own()
    expect(briefing?.title).toEqual({ en: 'My briefing', zh: '我的简报' })
    expect(briefing?.scenes.map(({ link }) => link)).toEqual(['#view=report&select=group:red'])
    expect(briefing?.scenes[0]?.headline.text.zh).toMatch(/\p{Script=Han}/u)
    expect(atlas.store.getState().view).toBe(before)
  })
  it('takes no focus', async () => {
    page()
    const home = screen.getByRole('link', { name: /^Nexus Atlas/ })
    home.focus()
    press('a')
    await said('Added')
    expect(document.activeElement).toBe(home)
  })
  it('adds another scene each time it is pressed', async () => {
    page()
    press('a')
    await said('scene 1')
    press('A')
    await said('scene 2')
    expect(await ids()).toEqual(['my-briefing report report-2'])
  })
  it('adds behind the scene that is looked at', async () => {
    await put(briefingOf('mine', sceneOf('one'), sceneOf('two')), briefingOf('other', sceneOf('one')))
    page('&chrome=page&present=mine,one')
    press('a')
    await said('Added as scene 2 of “mine”.')
    expect(await ids()).toEqual(['mine one report two', 'other one'])
  })
  it('adds to the briefing that was changed last', async () => {
    const [one, two] = [briefingOf('mine', sceneOf('one')), briefingOf('other', sceneOf('one'))]
    await put(one, two)
    await put({ ...one, title: { en: 'Changed', zh: '改' } }, two)
    page()
    press('a')
    await said('Added as scene 2 of “Changed”.')
    // So it is after the page has been opened anew: the device keeps which it was.
    await waitFor(() => expect(Object.values({ ...window.localStorage })).toContain('mine'))
    window.localStorage.setItem('nexus-atlas-latest-briefing:another-report', 'other')
    expect(latestBriefing('another-report')).toBe('other')
  })
  it('does nothing where single letters are no commands, and nothing in a field', async () => {
    const atlas = page()
    act(() => atlas.actions.setLetterKeys(false))
    press('a')
    act(() => atlas.actions.setLetterKeys(true))
    const field = document.body.appendChild(document.createElement('input'))
    fireEvent.keyDown(field, { key: 'a' })
    field.remove()
    press('a')
    await said('scene 1')
    expect(await ids()).toEqual(['my-briefing report'])
  })
  it('says that a briefing is full, and adds nothing', async () => {
    await put(briefingOf('full', ...Array.from({ length: MOST_SCENES }, (_, i) => sceneOf(`s${i}`))))
    page()
    press('a')
    await said(`“full” has ${MOST_SCENES} scenes already`)
    expect((await own())[0]?.scenes).toHaveLength(MOST_SCENES)
    expect(within(await note()).queryByRole('button', { name: 'Undo' })).toBeNull()
  })
  it('says that the device keeps nothing', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('refused')
    })
    page()
    press('a')
    await said('This browser does not keep it: save the briefing to a file.')
  })
  it('is said in Chinese', async () => {
    page('', 'zh')
    press('a')
    await waitFor(() =>
      expect(screen.getByRole('status', { name: '简报' }).textContent).toContain('已加入“我的简报”，为第1个场景。'),
    )
  })
})

describe('the note', () => {
  it('takes the scene out again', async () => {
    await put(briefingOf('mine', sceneOf('one')))
    page()
    press('a')
    await said('Added')
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await said('Taken out again.')
    expect(await ids()).toEqual(['mine one'])
  })
  it('leads to the desk, where the scene is in front', async () => {
    page('&select=group:red')
    press('a')
    await said('Added')
    expect(screen.getByRole('link', { name: 'Edit' }).getAttribute('href')).toBe(
      '#view=report&select=group:red&present=my-briefing,red-band-report&chrome=author',
    )
  })
  it('goes with its button', async () => {
    page()
    press('a')
    await said('Added')
    await userEvent.click(within(await note()).getByRole('button', { name: 'Close' }))
    await isGone()
  })
  it('goes with Escape, which then takes no step back', async () => {
    const atlas = page('&select=group:red')
    press('a')
    await said('Added')
    press('Escape')
    await isGone()
    expect(atlas.store.getState().view.selected).toEqual(['group:red'])
    press('Escape')
    expect(atlas.store.getState().view.selected).toEqual([])
  })
  it('goes with the next step, and not where only the picture was moved', async () => {
    const atlas = page('&select=group:red')
    press('a')
    await said('Added')
    act(() => atlas.actions.moveCamera('map', { zoom: 2, x: 0.5, y: 0.5 }))
    await said('Added')
    act(() => atlas.actions.select('group:blue'))
    await isGone()
  })
})
