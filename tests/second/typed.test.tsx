// Is what somebody types beside a scene of another report compared like that of the first, and is it said where it cannot be?

import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AuthorFrame } from '../../src/app/author/AuthorFrame.tsx'
import { changeBriefings } from '../../src/app/present/own-briefings.ts'
import { fetchReport } from '../../src/app/reports/fetch-pack.ts'
import { viewScene } from '../../src/core/author/edit.ts'
import { type TypedWords, typedWordsOf } from '../../src/core/evidence/typed-tools.ts'
import type { Briefing } from '../../src/core/model/briefing.ts'
import { LanguageContext } from '../../src/i18n/language.ts'
import { AtlasContext } from '../../src/state/atlas.ts'
import { withBrowser } from '../app/stand-ins.ts'
import { atlasAt } from '../views/atlas.tsx'
import { SECOND, secondListed, secondPublished } from './report.ts'

withBrowser()
beforeEach(() => window.localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

/** The second report as a link opens it: from the list of the site and its file. */
async function fetched() {
  const published = secondPublished()
  const list = secondListed(published)
  vi.stubGlobal('fetch', async (url: string) => {
    const found = String(url).endsWith(list.file) ? published : { reports: [list] }
    return new Response(JSON.stringify(found))
  })
  const report = await fetchReport(SECOND)
  if (report.trouble !== undefined) throw new Error(`${report.trouble} ${report.fault}`)
  return report
}

const MINE: Briefing = {
  id: 'mine',
  title: { en: 'Mine', zh: '' },
  scenes: [
    viewScene({ en: 'One', zh: '' }, '#view=table', {
      text: { en: 'Grey Tide smuggles cigarettes', zh: '' },
      on: ['claim:p2-1'],
    }),
  ],
}

let count = 0
async function desk(typedWords: () => Promise<TypedWords | undefined>) {
  const { dataset } = await fetched()
  const { atlas } = atlasAt('#chrome=author&present=mine,scene', 'en', dataset)
  const id = `typed-${count++}`
  await changeBriefings(id, () => [MINE])
  render(
    <AtlasContext value={{ ...atlas, source: { ...atlas.source, id, typedWords } }}>
      <LanguageContext value="en">
        <AuthorFrame />
      </LanguageContext>
    </AtlasContext>,
  )
  await screen.findByRole('navigation', { name: 'Scenes' })
  return userEvent.setup()
}
const headline = () => screen.getByLabelText<HTMLTextAreaElement>('Headline, English')
const NOT_COMPARED = /Names and hedges that you type are not compared/

describe('words typed beside a scene of another report', () => {
  it('have what they are compared with in its file, which the page’s own dataset is without', async () => {
    const { typedWords, dataset } = await fetched()
    expect(Object.keys(typedWords?.hedges.levels ?? {})).toContain('possible')
    expect(typedWordsOf(dataset)).toBeUndefined()
  })
  it('are told where they hedge or name what no claim of the scene does', async () => {
    const { typedWords } = await fetched()
    const user = await desk(async () => typedWords)
    await user.type(headline(), ', perhaps, as alleged in Coastland')
    expect(await screen.findByText(/No claim of this scene names Coastland/)).toBeTruthy()
    expect(await screen.findByText(/“alleged”: no claim of this scene is alleged/)).toBeTruthy()
    expect(screen.queryByText(NOT_COMPARED)).toBeNull()
  })
  it('are said not to be compared where that does not arrive, also where they are handed out, until it does', async () => {
    const { typedWords } = await fetched()
    let isOffline = true
    const user = await desk(async () => {
      if (isOffline) throw new Error('offline')
      return typedWords
    })
    expect(await screen.findByText(NOT_COMPARED)).toBeTruthy()
    await user.type(headline(), ' for $154 million')
    expect(await screen.findByText(/No claim of this scene gives \$154 million/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Hand out' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(NOT_COMPARED)).toBeTruthy()
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    isOffline = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.queryByText(NOT_COMPARED)).toBeNull())
  })
  it('are said not to be compared where it keeps one waiting', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    await desk(() => new Promise(() => {}))
    expect(screen.queryByText(NOT_COMPARED)).toBeNull()
    await vi.advanceTimersByTimeAsync(5000)
    expect(await screen.findByText(NOT_COMPARED)).toBeTruthy()
    vi.useRealTimers()
  })
})
