// The dialog that hands out a briefing as slides: how far it is, what came of it, and that it can be called off.

import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { WriteSlides } from '../../../src/app/slides/ask-worker.ts'
import { SlidesDialog } from '../../../src/app/slides/SlidesDialog.tsx'
import type { Deck } from '../../../src/core/slides/deck.ts'
import { atlasDataset } from '../../core/fixture-atlas.ts'
import { renderAt } from '../../views/page.tsx'
import { withBrowser } from '../stand-ins.ts'
import { briefingOf } from './deck.ts'

withBrowser()
const saved: { readonly name: string; readonly size: number }[] = []
beforeEach(() => {
  saved.length = 0
  let size = 0
  URL.createObjectURL = (blob) => {
    size = (blob as Blob).size
    return 'blob:x'
  }
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, size })
  })
})

const DATASET = atlasDataset()
const BRIEFING = briefingOf({ link: '#select=group:alpha' }, { link: '#select=group:beta' })
const NAME = `nexus-atlas-${DATASET.report.symbol}-made`.replaceAll(/[^\w-]+/g, '-')

function open(write: WriteSlides) {
  const onClose = vi.fn()
  const { unmount } = renderAt(<SlidesDialog briefing={BRIEFING} onClose={onClose} write={write} />, '', 'en', DATASET)
  return { onClose, unmount }
}

const said = () => screen.getByRole('status').textContent
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

it('draws every scene, has the file written, saves it and says what was saved', async () => {
  const decks: Deck[] = []
  open(async (deck, written) => {
    decks.push(deck)
    written(4)
    return new ArrayBuffer(2500)
  })
  await press('Save as PPTX')
  await waitFor(() => expect(said()).toBe(`Saved: ${NAME}-en.pptx, 4 slides, 3 kB.`))
  expect(saved).toEqual([{ name: `${NAME}-en.pptx`, size: 2500 }])
  expect(decks[0]?.slides.map(({ kind, headline }) => [kind, headline])).toEqual([
    ['title', 'A made-up briefing'],
    ['scene', 'Headline 1'],
    ['scene', 'Headline 2'],
    ['sources', 'Sources'],
  ])
})

it('is in the language that is chosen', async () => {
  const decks: Deck[] = []
  open(async (deck) => {
    decks.push(deck)
    return new ArrayBuffer(1)
  })
  await userEvent.click(screen.getByLabelText('中文'))
  await press('Save as PPTX')
  await waitFor(() => expect(saved.map(({ name }) => name)).toEqual([`${NAME}-zh.pptx`]))
  expect(decks[0]?.slides[1]?.headline).toBe('Headline 1中')
})

describe('while it is written', () => {
  const waiting = () => {
    const seen: { signal?: AbortSignal } = {}
    const opened = open((_, written, signal) => {
      written(2)
      seen.signal = signal
      return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    })
    return { ...opened, seen }
  }
  it('says how far it is, and is called off by its button, which saves nothing', async () => {
    const { seen } = waiting()
    await press('Save as PPTX')
    await waitFor(() => expect(said()).toBe('Slide 2 of 4 is being written …'))
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.625')
    expect((screen.getByRole('group') as HTMLFieldSetElement).disabled).toBe(true)
    await press('Cancel')
    expect(said()).toBe('Cancelled. Nothing was saved.')
    expect(seen.signal?.aborted).toBe(true)
    expect(saved).toEqual([])
    expect(screen.getByRole('button', { name: 'Save as PPTX' })).toBeTruthy()
  })
  it('is called off when the dialog goes', async () => {
    const { seen, unmount } = waiting()
    await press('Save as PPTX')
    await waitFor(() => expect(seen.signal).toBeDefined())
    unmount()
    expect(seen.signal?.aborted).toBe(true)
  })
})

it('says why where no file came of it, and can be asked again', async () => {
  open(() => Promise.reject(new Error('no room')))
  await press('Save as PPTX')
  await waitFor(() => expect(said()).toBe('The slides could not be made: no room'))
  expect(screen.getByRole('button', { name: 'Save as PPTX' })).toBeTruthy()
})

it('is closed by its cross', async () => {
  const { onClose } = open(() => Promise.reject(new Error('x')))
  await press('Close')
  expect(onClose).toHaveBeenCalled()
})
