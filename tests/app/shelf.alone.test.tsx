// Which report is open while links come and go?

import { describe, expect, it, vi } from 'vitest'
import { type Open, openShelf, type Wanted } from '../../src/app/reports/shelf.ts'
import { packed } from '../../src/state/packed.ts'
import type { Address } from '../../src/state/store.ts'

/** What takes in a briefing: one of the second report, unless its code does not come. */
vi.mock('../../src/app/rare-code.ts', () => ({
  rareCode: async () => ({
    openCarried: async (address: Address) => {
      if (address.hash().includes('lost')) throw new Error('offline')
      await Promise.resolve()
      if (address.hash().startsWith('#briefing=')) address.replace('#report=b&chrome=author&present=mine')
    },
  }),
}))

/** An address with several listeners, and a way to go somewhere as a reader does. */
function addressAt(first: string) {
  let hash = first
  const listeners = new Set<() => void>()
  const address: Address = {
    hash: () => hash,
    push: (next) => {
      hash = next
    },
    replace: (next) => {
      hash = next
    },
    listen: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
  const goTo = async (next: string) => {
    hash = next
    for (const changed of [...listeners]) changed()
    await settled()
  }
  return { address, goTo, listeners }
}

/** What was promised has come, also what had to fetch code first. */
const settled = async () => {
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setTimeout(resolve))
}

interface Opened extends Open {
  readonly wanted: Wanted
}

/** A shelf with the first report, `b` and `c`; `gone` is answered by the first, `broken` by nothing. */
function shelfAt(hash: string) {
  const { address, goTo, listeners } = addressAt(hash)
  const said: string[] = []
  const told: string[] = []
  const waiting = new Map<Wanted, () => void>()
  const ready = openShelf<Opened>(address, {
    open: async (wanted, addressFor) => {
      said.push(`open ${wanted}`)
      if (wanted === 'broken') throw new Error('nothing is there')
      if (wanted === 'slow') await new Promise<void>((resolve) => waiting.set(wanted, resolve))
      const answers: Wanted[] = wanted === null || wanted === 'gone' ? [null, 'first', wanted] : [wanted]
      const close = addressFor(answers).listen(() => told.push(`${wanted}: ${address.hash()}`))
      return {
        wanted,
        answers,
        close: () => {
          close()
          said.push(`close ${wanted}`)
        },
      }
    },
    show: ({ wanted }) => said.push(`show ${wanted}`),
    fail: () => said.push('fail'),
  })
  return { ready, goTo, said, told, waiting, listeners, address }
}

describe('the shelf', () => {
  it('opens the first report where the link names none', async () => {
    const { ready, said } = shelfAt('#lens=threat')
    await ready
    expect(said).toEqual(['open null', 'show null'])
  })
  it('opens the one that the link names, also in a packed link', async () => {
    const { ready, said } = shelfAt(packed('#report=b&lens=threat'))
    await ready
    expect(said).toEqual(['open b', 'show b'])
  })
  it('leaves it open while links name it, and tells it of each', async () => {
    const { ready, goTo, said, told } = shelfAt('#report=b')
    await ready
    await goTo('#report=b&lens=threat')
    expect(said).toEqual(['open b', 'show b'])
    expect(told).toEqual(['b: #report=b&lens=threat'])
  })
  it('puts another in its place, lets go of the first, and tells it of nothing more', async () => {
    const { ready, goTo, said, told, listeners } = shelfAt('#report=b')
    await ready
    const before = listeners.size
    await goTo('#report=c')
    await goTo('#report=c&lens=threat')
    expect(said).toEqual(['open b', 'show b', 'open c', 'close b', 'show c'])
    expect(told).toEqual(['c: #report=c&lens=threat'])
    expect(listeners.size).toBe(before)
  })
  it('takes in what a link carries before it opens the report, and while one is open', async () => {
    const { ready, goTo, said, told, address } = shelfAt('#briefing=abc')
    await ready
    expect(said).toEqual(['open b', 'show b'])
    await goTo('#briefing=def&report=b')
    expect(address.hash()).toBe('#report=b&chrome=author&present=mine')
    expect(told).toEqual(['b: #report=b&chrome=author&present=mine'])
    expect(said).toEqual(['open b', 'show b'])
  })
  it('opens all the same where the code for what a link carries does not come', async () => {
    const { ready, said } = shelfAt('#briefing=lost')
    await ready
    expect(said).toEqual(['open null', 'show null'])
  })
  it('keeps the one that stands in for a report that is not there, also when its own links name none', async () => {
    const { ready, goTo, said } = shelfAt('#report=gone')
    await ready
    await goTo('#lens=threat')
    await goTo('#report=first')
    await goTo('#report=gone')
    expect(said).toEqual(['open gone', 'show gone'])
  })
  it('shows the last one that was asked for, and closes one that comes too late', async () => {
    const { ready, goTo, said, waiting } = shelfAt('#lens=threat')
    await ready
    await goTo('#report=slow')
    await goTo('#report=b')
    waiting.get('slow')?.()
    await settled()
    expect(said).toEqual(['open null', 'show null', 'open slow', 'open b', 'close null', 'show b', 'close slow'])
  })
  it('stays with what is open where one goes back before the other has come', async () => {
    const { ready, goTo, said, waiting } = shelfAt('#lens=threat')
    await ready
    await goTo('#report=slow')
    await goTo('#lens=threat')
    waiting.get('slow')?.()
    await settled()
    expect(said).toEqual(['open null', 'show null', 'open slow', 'close slow'])
  })
  it('says so where nothing can be opened', async () => {
    const { ready, said } = shelfAt('#report=broken')
    await ready
    expect(said).toEqual(['open broken', 'fail'])
  })
})
