// What the presenter's window shows and says: alone, and with a room that answers.

import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SpeakerDesk } from '../../../src/app/speaker/SpeakerDesk.tsx'
import { drawScene } from '../../../src/app/speaker/scene-figure.ts'
import { sourceRows } from '../../../src/app/speaker/source-rows.ts'
import { type RoomLine, useSpeakerShow } from '../../../src/app/speaker/use-speaker.ts'
import { words } from '../../../src/app/speaker/words.ts'
import type { Briefing, Said, Scene } from '../../../src/core/model/briefing.ts'
import { translator } from '../../../src/i18n/words.ts'
import { atlasAt, renderAt } from '../../views/atlas.tsx'
import { withBrowser } from '../stand-ins.ts'

const say = (text: string, ...on: string[]): Said => ({ text: { en: text, zh: text && `中${text}` }, on })
const briefing: Briefing = {
  id: 'talk',
  title: { en: 'Talk', zh: '谈' },
  scenes: [1, 2, 3].map((n) => ({
    id: `s${n}`,
    name: { en: `Name ${n}`, zh: `名${n}` },
    link: '#view=table',
    headline: say(`Headline ${n}`, 'claim:p36-4'),
    steps: [
      { show: [], says: [say(`First ${n}`, 'activity:a23', 'activity:a50')] },
      { show: [], says: [say(`Second ${n}`, 'p36')] },
    ],
    notes: n === 3 ? [] : [say(`Say **${n}** aloud`)],
    seconds: 60 * n,
  })),
}

function Desk({ line, of }: { readonly line: RoomLine; readonly of: Briefing }) {
  const show = useSpeakerShow(of, line)
  return show && <SpeakerDesk show={show} line={line} />
}

const STATE = {
  briefing: 'talk',
  scene: 's2',
  step: 1,
  isBlack: false,
  isPlaying: false,
  isAsPlanned: true,
  since: 0,
  sceneSince: 0,
  language: 'en',
  theme: 'light',
} as const

/** What is said of the room. */
const roomNote = () => screen.getAllByRole('status')[0]?.textContent

function open(line: Partial<RoomLine> = {}, hash = '', language = 'en', of = briefing) {
  vi.useFakeTimers({ now: 90_000, shouldAdvanceTime: true })
  const want = vi.fn()
  const whole: RoomLine = { state: STATE, contact: 'live', want, ...line }
  const link = `#chrome=speaker&present=talk,s1&room=r${hash}`
  return { want, ...renderAt(<Desk line={whole} of={of} />, link, language) }
}

afterEach(() => void vi.useRealTimers())

describe('the presenter’s window', () => {
  withBrowser()
  it('shows the scene that is on in the room, the next one, the notes and the list', () => {
    open()
    const now = screen.getByRole('region', { name: 'This scene 2 of 3' })
    for (const text of ['step 2 of 2', 'Headline 2', 'First 2', 'Second 2']) within(now).getByText(text)
    const next = screen.getByRole('region', { name: 'Next 3 of 3' })
    for (const text of ['2 steps, 3:00 planned', 'Headline 3']) within(next).getByText(text)
    expect(screen.getByRole('region', { name: 'Notes' }).textContent).toContain('Say 2 aloud')
    const list = within(screen.getByRole('region', { name: 'Jump to' })).getAllByRole('button')
    expect(list.map((one) => one.textContent)).toEqual(['1 Name 1 1:00', '2 Name 2 2:00', '3 Name 3 3:00'])
    expect(list.map((one) => one.getAttribute('aria-current'))).toEqual([null, 'step', null])
  })
  it('says how long it has taken, how long is left for the scene, and when it is over', () => {
    open()
    expect(screen.getByRole('timer', { name: 'Time gone: 1:30' }).textContent).toBe('01:30')
    screen.getByText('of 06:00 planned')
    screen.getByText('0:30 left for scene 2')
    act(() => vi.advanceTimersByTime(110_000))
    screen.getByText('1:20 over for scene 2')
  })
  it('asks the room for everything, and does nothing by itself', async () => {
    const { want, atlas } = open()
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
    const asked = () => want.mock.calls.at(-1)?.[0]
    await user.keyboard('{PageDown}')
    expect(asked()).toEqual({ do: 'next' })
    await user.keyboard('.')
    expect(asked()).toEqual({ do: 'black', on: true })
    await user.keyboard('3')
    expect(asked()).toEqual({ do: 'go', scene: 's3', step: 0 })
    await user.click(screen.getByRole('button', { name: '1 Name 1 1:00' }))
    expect(asked()).toEqual({ do: 'go', scene: 's1', step: 0 })
    await user.click(screen.getByRole('button', { name: 'Count from now' }))
    expect(asked()).toEqual({ do: 'restart' })
    expect(atlas.store.getState().view.scene).toMatchObject({ scene: 's2', step: 1 })
  })
  it('leaves letters alone where they are switched off, and still takes what a clicker sends', async () => {
    const { want, atlas } = open()
    act(() => atlas.store.setState({ letterKeys: false }))
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
    await user.keyboard('b.3')
    expect(want).not.toHaveBeenCalled()
    await user.keyboard('{PageUp}')
    expect(want).toHaveBeenCalledWith({ do: 'back' })
  })
  it.each([
    ['nobody', 'No room’s window answers'],
    ['silent', 'The room’s window does not answer'],
    ['closed', 'The room’s window is closed'],
    ['left', 'The briefing has ended'],
  ] as const)('says what became of a room that is %s, goes on alone, and opens it again', async (contact, said) => {
    const { want, address } = open({ contact, state: contact === 'left' ? null : STATE })
    expect(roomNote()).toContain(said)
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
    await user.keyboard('{End}')
    screen.getByRole('region', { name: 'This scene 3 of 3' })
    screen.getByText('This is the last scene.')
    screen.getByText('This scene has no notes.')
    expect(want).not.toHaveBeenCalled()
    expect(address.hash()).toContain('present=talk,s3,2')
    const link = screen.getByRole('link', { name: 'Open the room’s window' })
    expect(link.getAttribute('href')).toBe('#theme=light&present=talk,s3,2&room=r')
  })
  it('says that the room is black, and that it looks at something else', () => {
    open({ state: { ...STATE, isBlack: true, isAsPlanned: false } })
    const said = roomNote()
    for (const words of ['The room’s screen is black', 'something other than the scene']) expect(said).toContain(words)
    expect(screen.getByRole('button', { name: /^Black/ }).getAttribute('aria-pressed')).toBe('true')
  })
  it('makes the notes larger, and remembers it, but never what the room reads by', async () => {
    const { atlas } = open()
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
    await user.click(screen.getByRole('button', { name: /Larger notes/ }))
    await user.click(screen.getByRole('button', { name: '中文' }))
    await user.click(screen.getByRole('button', { name: 'Dark colours' }))
    expect(atlas.store.getState().view).toMatchObject({ language: 'zh', theme: 'dark' })
    expect(window.localStorage.getItem('nexus-atlas')).toBeNull()
    expect(JSON.parse(window.localStorage.getItem('nexus-atlas-speaker') ?? '{}')).toEqual({
      size: 2,
      language: 'zh',
      theme: 'dark',
    })
    window.localStorage.clear()
  })
})

describe('a scene of words alone', () => {
  withBrowser()
  const [first, ...others] = briefing.scenes
  if (first === undefined) throw new Error('no scene')
  const title = { ...first, id: 't', link: '#', plain: 'title', headline: say('A title') } as const
  const text = {
    ...first,
    id: 'x',
    link: '#',
    plain: 'text',
    headline: say(''),
    steps: [
      { show: [], says: [say('One'), say('One')] },
      { show: [], says: [say('Two')] },
    ],
  } as const
  const wordy = { ...briefing, scenes: [title, text, ...others] }
  const quiet = { ...wordy, scenes: [{ ...title, steps: [{ show: [], says: [] }] }, text] }

  it('is shown in words where it is on, where it comes next, and in the list', () => {
    open({ state: { ...STATE, scene: 't', step: 0 } }, '', 'en', wordy)
    const now = screen.getByRole('region', { name: 'This scene 1 of 4' })
    expect([...now.querySelectorAll('.in-words p')].map((one) => one.textContent)).toEqual(['A title', 'First 1'])
    const next = screen.getByRole('region', { name: 'Next 2 of 4' })
    expect([...next.querySelectorAll('.in-words p')].map((one) => one.textContent)).toEqual(['One', 'One', 'Two'])
    const list = screen.getByRole('region', { name: 'Jump to' })
    const small = [...list.querySelectorAll('.speaker-thumbnail')].map((one) => one.textContent)
    expect(small.slice(0, 2)).toEqual(['A title', 'One'])
  })
  it('has no sources where it rests on nothing', () => {
    const { unmount } = open({ state: { ...STATE, scene: 't', step: 0 } }, '', 'en', wordy)
    expect(screen.queryByRole('region', { name: /Sources|rests/i })).not.toBeNull()
    unmount()
    open({ state: { ...STATE, scene: 't', step: 0 } }, '', 'en', quiet)
    expect(screen.queryByRole('region', { name: /Sources|rests/i })).toBeNull()
  })
  it('has no picture, though its link leads to one', async () => {
    const { atlas } = atlasAt()
    const draw = (scene: Scene) =>
      drawScene(
        atlas,
        undefined,
        { ...briefing, scenes: [scene] },
        { scene: 0, step: 0 },
        { language: 'en', theme: 'light' },
      )
    expect(await draw(title)).toBeNull()
    expect(await draw(text)).toBeNull()
    expect((await draw({ ...title, plain: undefined }))?.described).toBe('A title')
  })
})

describe('the sources of a scene', () => {
  it('say where it stands, whose it is, how sure, and who says so; what is alike is one row', () => {
    const { graph } = atlasAt().atlas
    const [scene] = briefing.scenes
    const rows = scene ? sourceRows(graph, scene, 'en', translator(words, 'en')) : []
    expect(rows.map(({ units, text }) => [...units, text])).toEqual([
      ['p36', expect.stringMatching(/^ISIL: estimated.*; .*Monitoring Team/)],
      ['p36', 'the text itself'],
      ['a23', 'UNCCT: listed UN activity'],
      ['a50', 'UNODC: listed UN activity'],
    ])
  })
})
