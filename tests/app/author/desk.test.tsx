// Can a briefing be written at the desk: words in both languages, order, steps, copies, and all of it taken back?

import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { AuthorFrame } from '../../../src/app/author/AuthorFrame.tsx'
import { changeBriefings } from '../../../src/app/present/own-briefings.ts'
import { addSaid, plainScene, viewScene, withWords } from '../../../src/core/author/edit.ts'
import type { Briefing } from '../../../src/core/model/briefing.ts'
import { readBriefings } from '../../../src/core/schema/read-briefings.ts'
import { LanguageContext } from '../../../src/i18n/language.ts'
import { AtlasContext } from '../../../src/state/atlas.ts'
import { richDataset } from '../../core/fixture-rich.ts'
import { atlasAt } from '../../views/atlas.tsx'
import { withBrowser } from '../stand-ins.ts'

withBrowser()
const words = (en: string, zh = '') => ({ en, zh })
const scene = (name: string) => ({
  ...addSaid(
    viewScene(words(name, `${name}号`), '#lens=threat', { text: words(`${name} first`), on: [] }),
    { part: 'notes' },
    0,
  ),
  id: name.toLowerCase(),
})
const MINE: Briefing = { id: 'mine', title: words('Mine', '我的'), scenes: ['Salt', 'Pepper', 'Oil'].map(scene) }
const BROUGHT: Briefing = { id: 'brought', title: words('Brought', '自带'), scenes: [scene('Salt')] }

let count = 0
async function open(hash: string, own: readonly Briefing[] = [MINE]) {
  const { atlas } = atlasAt(hash, 'en', richDataset())
  const id = `desk-${count++}`
  await changeBriefings(id, () => own)
  render(
    <AtlasContext value={{ ...atlas, source: { ...atlas.source, id, briefings: async () => [BROUGHT] } }}>
      <LanguageContext value="en">
        <AuthorFrame />
      </LanguageContext>
    </AtlasContext>,
  )
  const kept = () => readBriefings(window.localStorage.getItem(`nexus-atlas-briefings:${id}`) ?? '', 'kept').briefings
  return { atlas, kept, user: userEvent.setup() }
}
const desk = async (scene = 'salt', own?: readonly Briefing[]) => {
  const opened = await open(`#chrome=author&present=mine,${scene}`, own)
  await screen.findByRole('navigation', { name: 'Scenes' })
  return opened
}
const names = () =>
  within(screen.getByRole('navigation', { name: 'Scenes' }))
    .getAllByRole('link')
    .map((link) => /\d+ (\w+)/.exec(link.textContent ?? '')?.[1])

beforeEach(() => window.localStorage.clear())

describe('the list of briefings', () => {
  it('has one’s own to go on with, and a copy of each that the report brings to start from', async () => {
    const { user, atlas } = await open('#chrome=author')
    expect((await screen.findByRole('link', { name: /^Mine/ })).getAttribute('href')).toContain('present=mine')
    await user.click(await screen.findByRole('button', { name: /Brought/ }))
    await screen.findByRole('navigation', { name: 'Scenes' })
    expect(atlas.store.getState().view.scene?.briefing).toBe('brought-2')
    expect(screen.getByLabelText<HTMLInputElement>('Title of the briefing, English').value).toBe('Brought (copy)')
    expect(screen.getByLabelText<HTMLInputElement>('简报名称，中文').value).toBe('自带（副本）')
  })
  it('starts a new one with a title', async () => {
    const { user } = await open('#chrome=author', [])
    await user.click(await screen.findByRole('button', { name: 'New briefing' }))
    await screen.findByRole('navigation', { name: 'Scenes' })
    expect(names()).toEqual(['Title'])
  })
  it('says which briefing of a link is not there', async () => {
    await open('#chrome=author&present=gone')
    expect((await screen.findByRole('alert')).textContent).toContain('“gone”')
  })
  it('lets a deleted one be had back', async () => {
    const { user } = await open('#chrome=author')
    await user.click(await screen.findByRole('button', { name: 'Delete' }))
    expect(screen.queryByRole('link', { name: /^Mine/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByRole('link', { name: /^Mine/ })).toBeTruthy()
  })
})

describe('words', () => {
  it('are typed in place in both languages, kept, and taken back in one step', async () => {
    const { user, kept } = await desk()
    const english = screen.getByLabelText<HTMLTextAreaElement>('Headline, English')
    await user.type(english, ' of all')
    await user.type(screen.getByLabelText('标题，中文'), '盐')
    await waitFor(() => expect(kept()[0]?.scenes[0]?.headline.text).toEqual({ en: 'Salt first of all', zh: '盐' }))
    await user.keyboard('{Control>}z{/Control}{Control>}z{/Control}')
    await waitFor(() => expect(english.value).toBe('Salt first'))
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    await waitFor(() => expect(english.value).toBe('Salt first of all'))
  })
  it('that are missing in one language are said beside its field', async () => {
    const { user } = await desk()
    expect(screen.getByText(/Chinese is missing/)).toBeTruthy()
    await user.type(screen.getByLabelText('标题，中文'), '盐')
    await waitFor(() => expect(screen.queryByText(/Chinese is missing/)).toBeNull())
  })
  it('of notes and captions come sentence by sentence', async () => {
    const { user } = await desk()
    await user.click(screen.getByRole('button', { name: 'Add a sentence' }))
    await waitFor(() => expect(screen.getAllByLabelText('Caption, English')).toHaveLength(2))
    await user.click(screen.getAllByRole('button', { name: 'Delete this sentence' })[0] as HTMLElement)
    await waitFor(() => expect(screen.getAllByLabelText('Caption, English')).toHaveLength(1))
  })
  it('with markup in them are only words', async () => {
    const markup = '<img src=x onerror=alert(1)>'
    const hostile = withWords(scene('Salt'), { part: 'headline' }, 'en', markup)
    await desk('salt', [{ ...MINE, scenes: [hostile] }])
    expect(screen.getByLabelText<HTMLTextAreaElement>('Headline, English').value).toBe(markup)
    expect(document.querySelector('img[src="x"]')).toBeNull()
  })
})

describe('scenes', () => {
  it('are moved by keys from anywhere in their row', async () => {
    const { user } = await desk()
    act(() => screen.getByRole('button', { name: 'Move scene 1, Salt' }).focus())
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await waitFor(() => expect(names()).toEqual(['Pepper', 'Salt', 'Oil']))
    await user.keyboard('{Alt>}{ArrowDown}{ArrowUp}{ArrowUp}{/Alt}')
    await waitFor(() => expect(names()).toEqual(['Salt', 'Pepper', 'Oil']))
  })
  it('are moved by buttons, as far as there are others', async () => {
    const { user } = await desk()
    const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
    expect(button('Move “Salt” up').disabled).toBe(true)
    await user.click(button('Move “Salt” down'))
    await user.click(button('Move “Salt” down'))
    await waitFor(() => expect(names()).toEqual(['Pepper', 'Oil', 'Salt']))
    expect(button('Move “Salt” down').disabled).toBe(true)
    await user.click(button('Move “Salt” up'))
    await waitFor(() => expect(names()).toEqual(['Pepper', 'Salt', 'Oil']))
  })
  it('are doubled, deleted and had back', async () => {
    const { user } = await desk('pepper')
    await user.click(screen.getByRole('button', { name: 'Duplicate “Pepper”' }))
    await waitFor(() => expect(names()).toEqual(['Salt', 'Pepper', 'Pepper', 'Oil']))
    await user.click(screen.getByRole('button', { name: 'Delete “Pepper”' }))
    await waitFor(() => expect(names()).toEqual(['Salt', 'Pepper', 'Oil']))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(names()).toEqual(['Salt', 'Pepper', 'Pepper', 'Oil']))
  })
  it('of words alone are added after the one in front', async () => {
    const { user } = await desk('salt')
    await user.click(screen.getByRole('button', { name: 'Add a text' }))
    await waitFor(() => expect(names()).toEqual(['Salt', 'Text', 'Pepper', 'Oil']))
    expect(screen.getByText('A text: words alone, no picture.')).toBeTruthy()
  })
  it('say what they show, and lead back into it', async () => {
    await desk()
    expect(screen.getByText('Network, lens: Threat')).toBeTruthy()
    const link = screen.getByRole('link', { name: 'Open this state: Salt' })
    expect(link.getAttribute('href')).toContain('lens=threat')
    expect(link.getAttribute('href')).toContain('chrome=page')
    expect(link.getAttribute('href')).toContain('present=mine,salt')
  })
  it('reveal in steps, which are added, moved and taken out', async () => {
    const { user } = await desk()
    await user.click(screen.getByRole('button', { name: 'Add a step' }))
    const second = await screen.findByRole('group', { name: 'Step 2' })
    await user.type(within(second).getByLabelText('Caption, English'), 'then')
    await user.click(within(second).getByRole('button', { name: 'Step 2 earlier' }))
    await waitFor(() =>
      expect(
        within(screen.getByRole('group', { name: 'Step 1' })).getByLabelText<HTMLTextAreaElement>('Caption, English')
          .value,
      ).toBe('then'),
    )
    await user.click(screen.getByRole('button', { name: 'Delete step 1' }))
    await waitFor(() => expect(screen.queryByText('then')).toBeNull())
  })
})

describe('what is typed', () => {
  const headline = () => screen.getByLabelText<HTMLTextAreaElement>('Headline, English')
  it('and no claim of the scene supports is marked, told, counted in the list, and can be taken out', async () => {
    const { user } = await desk()
    await user.type(headline(), ' of $154 million')
    expect(await screen.findByText(/No claim of this scene gives \$154 million/)).toBeTruthy()
    expect(document.querySelector('.spot-grown mark')?.textContent).toBe('$154 million')
    expect(within(screen.getByRole('navigation', { name: 'Scenes' })).getByText(/1 thing to check/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Take “$154 million” out' }))
    await waitFor(() => expect(headline().value).not.toContain('154'))
    await waitFor(() => expect(screen.queryByText(/No claim of this scene/)).toBeNull())
  })
  it('in a scene of words alone is marked in its preview too, inside what is bold and over its edge', async () => {
    const text = plainScene('text', words('Words'), words('Words **of $1', ''))
    const { user } = await desk(text.id, [{ ...MINE, scenes: [text] }])
    await user.type(headline(), '54** million')
    await screen.findByText(/No claim of this scene gives/)
    const preview = await waitFor(() => {
      const found = document.querySelector('.desk-preview')
      expect(found?.querySelector('mark')).toBeTruthy()
      return found
    })
    const parts = [...(preview?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent)
    expect([parts.join(''), preview?.textContent]).toEqual(['$154 million', 'Words of $154 million'])
    expect(preview?.querySelector('strong mark')?.textContent).toBe('$154')
  })
  it('leaves the preview of words to be reached and scrolled by keys, under its headline as a name', async () => {
    const text = plainScene('text', words('Words'), words(`Words **in bold** ${'and more '.repeat(99)}`))
    await desk(text.id, [{ ...MINE, scenes: [text] }])
    const preview = await screen.findByRole('region', { name: /^Preview: Words in bold and more/ })
    preview.focus()
    expect(document.activeElement).toBe(preview)
  })
  it('never keeps the briefing from being given', async () => {
    const { user } = await desk()
    await user.type(headline(), ' of $154 million')
    await screen.findByText(/No claim of this scene/)
    expect(screen.getByRole('link', { name: 'Present' }).getAttribute('href')).toContain('present=mine')
  })
  it('in one language and not in the other is told beside the other', async () => {
    const { user } = await desk()
    await user.type(screen.getByLabelText('标题，中文'), '盐')
    await user.type(headline(), ' since 1999')
    expect(await screen.findByText('In the English only: 1999.')).toBeTruthy()
  })
})

describe('what is handed out', () => {
  it('lists once what was remarked on, scene by scene', async () => {
    const { user } = await desk()
    await user.type(screen.getByLabelText('Headline, English'), ' of $154 million')
    await screen.findByText(/No claim of this scene/)
    await user.click(screen.getByRole('button', { name: 'Hand out' }))
    expect(await screen.findByText('1 Salt: No claim of this scene gives $154 million.')).toBeTruthy()
  })
})
