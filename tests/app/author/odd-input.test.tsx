// Does the desk stand what is odd: typing in the middle, composing, undo at the ends, empty names, states that are gone, long titles?

import { act, createEvent, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { AuthorFrame } from '../../../src/app/author/AuthorFrame.tsx'
import { changeBriefings } from '../../../src/app/present/own-briefings.ts'
import { viewScene } from '../../../src/core/author/edit.ts'
import type { Briefing, Scene } from '../../../src/core/model/briefing.ts'
import { LONGEST_TEXT } from '../../../src/core/schema/briefing-limits.ts'
import { readBriefings } from '../../../src/core/schema/read-briefings.ts'
import { LanguageContext } from '../../../src/i18n/language.ts'
import { AtlasContext } from '../../../src/state/atlas.ts'
import { richDataset } from '../../core/fixture-rich.ts'
import { atlasAt } from '../../views/atlas.tsx'
import { withBrowser } from '../stand-ins.ts'

withBrowser()
const words = (en: string, zh = '') => ({ en, zh })
const scene = (name: string, more: Partial<Scene> = {}): Scene => ({
  ...viewScene(words(name), '#lens=threat', { text: words(`${name} first`), on: [] }),
  id: name.toLowerCase(),
  ...more,
})
const MINE: Briefing = { id: 'mine', title: words('Mine'), scenes: ['Salt', 'Pepper'].map((name) => scene(name)) }

let count = 0
async function open(
  own: Briefing = MINE,
  hash = '#chrome=author&present=mine,salt',
  brought: readonly Briefing[] = [],
) {
  const { atlas } = atlasAt(hash, 'en', richDataset())
  const id = `odd-${count++}`
  await changeBriefings(id, () => [own])
  render(
    <AtlasContext value={{ ...atlas, source: { ...atlas.source, id, briefings: async () => brought } }}>
      <LanguageContext value="en">
        <AuthorFrame />
      </LanguageContext>
    </AtlasContext>,
  )
  const kept = () => readBriefings(window.localStorage.getItem(`nexus-atlas-briefings:${id}`) ?? '', 'kept')
  return { atlas, kept, user: userEvent.setup() }
}
const desk = async (own?: Briefing, hash?: string) => {
  const opened = await open(own, hash)
  await screen.findByRole('navigation', { name: 'Scenes' })
  return opened
}
const headline = () => screen.getByLabelText<HTMLTextAreaElement>('Headline, English')

beforeEach(() => window.localStorage.clear())

describe('typing', () => {
  it('in the middle of a text leaves the caret where it is', async () => {
    await desk()
    const field = headline()
    act(() => field.focus())
    // As a browser does it: value and caret have changed when it is told, and stay unless something sets them again.
    fireEvent.change(field, { target: { value: 'Sa#lt first', selectionStart: 3, selectionEnd: 3 } })
    expect([field.value, field.selectionStart]).toEqual(['Sa#lt first', 3])
  })
  it('is not taken back by a key while signs are composed', async () => {
    const { user } = await desk()
    await user.type(headline(), '!')
    const composed = createEvent.keyDown(headline(), { key: 'z', ctrlKey: true, isComposing: true })
    fireEvent(headline(), composed)
    expect(composed.defaultPrevented).toBe(false)
    await act(async () => {})
    expect(headline().value).toBe('Salt first!')
  })
})

describe('order by keys', () => {
  it('stays as it is at both ends, and is no step that is taken back', async () => {
    const { user } = await desk()
    act(() => screen.getByRole('button', { name: 'Move scene 1, Salt' }).focus())
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(screen.getByRole('button', { name: 'Move scene 1, Salt' })).toBeTruthy()
    act(() => screen.getByRole('button', { name: 'Move scene 2, Pepper' }).focus())
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(screen.getByRole('button', { name: 'Move scene 2, Pepper' })).toBeTruthy()
    // The one step is that of the test, which put the briefing there.
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(() => expect(screen.queryByRole('navigation', { name: 'Scenes' })).toBeNull())
  })
})

describe('a briefing without a title', () => {
  it('can be found in the list, and its scenes without a name too', async () => {
    const bare = { ...MINE, title: words(' '), scenes: [scene('Salt', { name: words('') })] }
    await open(bare, '#chrome=author')
    expect(await screen.findByRole('link', { name: /^Untitled/ })).toBeTruthy()
  })
})

describe('a scene whose state is gone', () => {
  it('is shown with what is left of it, and says what is not there', async () => {
    await desk({ ...MINE, scenes: [scene('Salt', { link: '#view=attic&select=group:nobody&lens=none' })] })
    expect(screen.getByText(/Not all of this state is there any more/)).toBeTruthy()
    expect(headline().value).toBe('Salt first')
  })
})

describe('a copy of a briefing whose title is as long as may be', () => {
  it('is kept like any other', async () => {
    const long: Briefing = { ...MINE, id: 'long', title: words('x'.repeat(LONGEST_TEXT)) }
    const { user, kept } = await open(MINE, '#chrome=author', [long])
    await user.click(await screen.findByRole('button', { name: /^A copy of/ }))
    await screen.findByRole('navigation', { name: 'Scenes' })
    await waitFor(() => expect(kept().briefings).toHaveLength(2))
    expect(kept().problems).toEqual([])
  })
})

describe('deleting', () => {
  it('every scene leaves the last one, and all can be had back', async () => {
    const { user } = await desk()
    await user.click(screen.getByRole('button', { name: 'Delete “Salt”' }))
    const last = await screen.findByRole<HTMLButtonElement>('button', { name: 'Delete “Pepper”' })
    expect(last.disabled).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    const list = screen.getByRole('navigation', { name: 'Scenes' })
    await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(2))
  })
})
