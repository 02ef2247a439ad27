// Is what a device has kept and nobody can read told, given back and let go only when asked, and are files opened one by one?

import { createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Briefing } from '../../../src/core/model/briefing.ts'
import { writeBriefings } from '../../../src/core/schema/write-briefings.ts'
import { richDataset } from '../../core/fixture-rich.ts'
import { atlasAt } from '../../views/atlas.tsx'
import { withBrowser } from '../stand-ins.ts'

withBrowser()
const KEY = 'nexus-atlas-briefings:r'
const UNREAD = 'nexus-atlas-unread-briefings:r'
const words = (en: string) => ({ en, zh: '盐' })
const briefingOf = (id: string, name = id): Briefing => ({
  id,
  title: words(name),
  scenes: [
    {
      id: 'one',
      name: words(name),
      link: '#',
      headline: { text: words(name), on: [] },
      steps: [{ show: [], says: [] }],
      notes: [],
      seconds: 30,
    },
  ],
})

/** The list, as after a new load of the page: what is kept is read anew. */
async function list(kept: Readonly<Record<string, string>> = {}, language = 'en') {
  vi.resetModules()
  window.localStorage.clear()
  for (const [key, value] of Object.entries(kept)) window.localStorage.setItem(key, value)
  const { AuthorStart } = await import('../../../src/app/author/AuthorStart.tsx')
  const { AtlasContext } = await import('../../../src/state/atlas.ts')
  const { LanguageContext } = await import('../../../src/i18n/language.ts')
  const { atlas } = atlasAt('#chrome=author', language, richDataset())
  render(
    <AtlasContext value={atlas}>
      <LanguageContext value={language}>
        <AuthorStart wanted={undefined} />
      </LanguageContext>
    </AtlasContext>,
  )
}
const drop = (...files: File[]) => {
  const event = createEvent.drop(window)
  Object.defineProperty(event, 'dataTransfer', { value: { files, types: ['Files'] } })
  fireEvent(window, event)
  return event
}
const fileOf = (name: string, ...briefings: unknown[]) =>
  new File([JSON.stringify({ briefings })], name, { type: 'application/json' })

describe('what was kept and cannot be read', () => {
  const half = JSON.stringify({ briefings: [briefingOf('good'), { id: 'bad', title: 7 }] })

  it('is told beside what could be read, and saved as it was', async () => {
    const saved: Blob[] = []
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob)
      return 'blob:x'
    }
    URL.revokeObjectURL = () => {}
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    await list({ [KEY]: half })
    expect((await screen.findByRole('alert')).textContent).toContain('briefings[1].title (bad)')
    expect(screen.getByRole('link', { name: /good/ })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Save what cannot be read to a file' }))
    expect(await saved[0]?.text()).toBe(half)
  })
  it('stays when something else is kept in its place, and is told again with the next load', async () => {
    await list({ [KEY]: half })
    await screen.findByRole('alert')
    await userEvent.click(screen.getByRole('button', { name: 'New briefing' }))
    await waitFor(() => expect(window.localStorage.getItem(UNREAD)).toBe(half))
    const kept = { [KEY]: window.localStorage.getItem(KEY) ?? '', [UNREAD]: half }
    expect(kept[KEY]).toContain('good')
    await list(kept)
    expect((await screen.findAllByRole('alert'))[0]?.textContent).toContain('briefings[1].title (bad)')
  })
  it('is let go when asked for', async () => {
    await list({ [KEY]: '{"briefings": [', [UNREAD]: half })
    await screen.findByRole('alert')
    await userEvent.click(screen.getByRole('button', { name: 'Let it go' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    await waitFor(() => expect(Object.keys(window.localStorage)).toEqual([]))
  })
  it('is nothing where all can be read, however many there are', async () => {
    await list({ [KEY]: writeBriefings(Array.from({ length: 60 }, (_, i) => briefingOf(`b${i}`))) })
    expect(await screen.findByRole('link', { name: /b59/ })).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('files dropped on the list', () => {
  it('are opened one after another, the good briefings of each, and what is wrong is told with its file', async () => {
    await list()
    const event = drop(fileOf('a.json', briefingOf('salt'), 7), fileOf('b.json', briefingOf('pepper')))
    expect(event.defaultPrevented).toBe(true)
    expect((await screen.findByRole('status')).textContent).toContain('2 briefings are open')
    expect(screen.getByRole('alert').textContent).toContain('a.json: briefings[1]')
    expect(screen.getByRole('link', { name: /pepper/ })).toBeTruthy()
  })
  it('of 50 MB are not read, and that is told at once', async () => {
    await list()
    const large = new File(['{}'], 'large.json')
    Object.defineProperty(large, 'size', { value: 50_000_000 })
    const read = vi.spyOn(large, 'text')
    drop(large)
    expect((await screen.findByRole('alert')).textContent).toMatch(/50000000 characters, of 2000000/)
    expect(read).not.toHaveBeenCalled()
  })
  it('with markup in every field show it as text', async () => {
    const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>'
    await list()
    drop(fileOf(`${markup}.json`, briefingOf('evil', markup), { id: markup, [markup]: markup }), fileOf(markup, markup))
    expect(await screen.findByRole('link', { name: /<img src=x/ })).toBeTruthy()
    expect(screen.getByRole('alert').textContent).toContain('<script>')
    expect(document.querySelector('img, script')).toBeNull()
  })
})
