// Do bands stand where there is more than lines can show, do they say what the lens says, and do they open and close?

import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../../src/commands/read-files.ts'
import { BAND_CHOICES } from '../../../src/core/query/band-choices.ts'
import { readDataset } from '../../../src/core/schema/read-dataset.ts'
import { isBandOpen } from '../../../src/state/view-state.ts'
import { BandsAtRest } from '../../../src/views/network/bands/BandsAtRest.tsx'
import { BandsList } from '../../../src/views/network/bands/BandsList.tsx'
import { BandsSide } from '../../../src/views/network/bands/BandsSide.tsx'
import { BandsStart } from '../../../src/views/network/bands/BandsStart.tsx'
import { bandsContent, openedBand, sides } from '../../../src/views/network/bands/content.ts'
import { fitNames } from '../../../src/views/network/bands/fit-names.ts'
import { bandsHeadline } from '../../../src/views/network/bands/headline.ts'
import { OpenBandView } from '../../../src/views/network/bands/OpenBandView.tsx'
import { useBands } from '../../../src/views/network/bands/use-bands.ts'
import { describe as describeView } from '../../../src/views/network/describe.ts'
import { drawsBands } from '../../../src/views/network/draws-bands.ts'
import { figureOf } from '../../../src/views/network/figure.ts'
import { atlasAt, renderAt } from '../atlas.tsx'
import { subjectAt } from './subject.ts'

const { dataset } = readDataset(readDataFiles('data'))
if (!dataset) throw new Error('the dataset has problems')
const data = dataset
const NOTHING_LIT = { lit: undefined, under: null, onUnder: () => {} }
const SIZE = { size: { width: 769, height: 526 }, scale: 1 }

const isBands = (hash: string) => {
  const { atlas } = atlasAt(hash, 'en', data)
  const { view } = atlas.store.getState()
  return drawsBands(view, atlas.lenses.shown(view))
}
const contentAt = (hash: string) => {
  const { subject } = subjectAt(data, hash)
  const { atlas } = atlasAt(hash, 'en', data)
  return bandsContent(subject, atlas.store.getState().view.options)
}

function Rest() {
  return <BandsAtRest content={useBands()} {...SIZE} {...NOTHING_LIT} />
}
function Open() {
  return <OpenBandView content={useBands()} {...SIZE} {...NOTHING_LIT} />
}
function List() {
  return <BandsList content={useBands()} {...SIZE} {...NOTHING_LIT} />
}

describe('everything', () => {
  it('is shown as bands at rest, with a selection, under a filter that leaves many lines, and with one band open', () => {
    for (const more of ['', '&select=group:isil', '&sure=firm', '&band=group-crime', '&list=1'])
      expect([more, isBands(`#lens=everything${more}`)]).toEqual([more, true])
  })
  it('is shown line by line where it is asked for, where only lines can show it, and where few are left', () => {
    for (const more of [
      'band=all',
      'fold=places',
      'measure=degree',
      'at=3,0.5,0.5',
      'select=group:isil&focus=1',
      'path=group:isil,crime:oil&select=group:isil,crime:oil',
      'hide=crime,activity,recommendation,instrument,body,place',
    ])
      expect([more, isBands(`#lens=everything&${more}`)]).toEqual([more, false])
  })
  it('of another lens is no band, whatever the link says', () => {
    expect(isBands('#band=group-crime')).toBe(false)
  })
})

describe('a link', () => {
  it('says each choice and is read again; what is no band is a fault', () => {
    for (const band of BAND_CHOICES.slice(1)) {
      const { atlas, address } = atlasAt(`#lens=everything&band=${band}`, 'en', data)
      expect(atlas.store.getState().view.options.band).toBe(band)
      expect(atlas.store.getState().faults).toEqual([])
      act(() => atlas.actions.showList(true))
      expect(address.hash()).toContain(`band=${band}`)
    }
    const { atlas } = atlasAt('#lens=everything&band=crime-group', 'en', data)
    expect(atlas.store.getState().faults).toEqual([{ key: 'band', value: 'crime-group' }])
  })
  it('steps out of an open band, after the selection and before the view', () => {
    const { atlas } = atlasAt('#lens=everything&band=group-crime&select=group:isil', 'en', data)
    const view = () => atlas.store.getState().view
    act(() => atlas.actions.stepOut())
    expect([view().selected, isBandOpen(view())]).toEqual([[], true])
    act(() => atlas.actions.stepOut())
    expect([view().lens, isBandOpen(view())]).toEqual(['everything', false])
  })
})

describe('the headline', () => {
  it('counts what the bands, the side and the lens count', () => {
    const content = contentAt('#lens=everything')
    const { title, support } = bandsHeadline(content)
    const { threat, answer, within } = sides(content.summary)
    expect(threat + answer + within).toBe(content.summary.ties)
    expect(title).toBe(
      `All of it: ${content.subject.lens.nodes.length} names and rows, ${content.summary.ties} ties, most of them about the answer`,
    )
    expect(support).toContain(`${answer} ties are on the side of the answer, ${threat} on that of the threat`)
  })
  it('of an open band counts its ties and lines', () => {
    const content = contentAt('#lens=everything&band=group-crime')
    const { band } = content
    expect(bandsHeadline(content).title).toMatch(`Actors and crimes: ${band?.ties} ties in ${band?.links.length} lines`)
  })
  it('counts what a filter leaves', () => {
    const [all, firm] = ['', '&sure=firm'].map((more) => contentAt(`#lens=everything${more}`).summary.ties)
    expect(firm).toBeLessThan(all ?? 0)
  })
})

describe('bands at rest', () => {
  it('are links, each by its name and ties, that open it', () => {
    renderAt(<Rest />, '#lens=everything', 'en', data)
    const { summary } = contentAt('#lens=everything')
    for (const band of summary.bands)
      expect(document.querySelector(`a[data-mark="${band.id}"]`)?.getAttribute('href')).toBe(
        `#lens=everything&band=${band.id}`,
      )
    expect(screen.getByRole('link', { name: /^Actors and crimes: \d+ ties$/ })).toBeTruthy()
  })
  it('have under each head its heaviest names, and a way to all of them', () => {
    renderAt(<Rest />, '#lens=everything', 'en', data)
    for (const { id, names } of contentAt('#lens=everything').summary.columns) {
      const shown = document.querySelectorAll(`.bands-columns section:nth-child(${1 + columnAt(id)}) li`).length
      expect(shown).toBeGreaterThanOrEqual(3)
      expect(shown).toBeLessThanOrEqual(7)
      const more = screen.getAllByText(`+${names.length - shown} more`)
      expect(more[0]?.getAttribute('href')).toContain('view=table')
    }
  })
  it('have one tab stop; arrows go along the bands, down to the names and over to the next column', async () => {
    renderAt(<Rest />, '#lens=everything', 'en', data)
    expect(document.querySelectorAll('[data-mark][tabindex="0"]')).toHaveLength(1)
    await userEvent.tab()
    expect(document.activeElement?.getAttribute('data-mark')).toMatch(/^\w+-\w+$/)
    await userEvent.keyboard('{ArrowDown}')
    const name = document.activeElement?.getAttribute('data-mark') ?? ''
    expect(name).toContain(':')
    await userEvent.keyboard('{ArrowLeft}')
    expect(document.activeElement?.getAttribute('data-mark')).not.toBe(name)
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}')
    expect(document.activeElement?.getAttribute('data-mark')).toMatch(/^\w+-\w+$/)
  })
  it('select a name by a press, and leave it by another', async () => {
    const { atlas } = renderAt(<Rest />, '#lens=everything', 'en', data)
    await userEvent.click(screen.getByRole('button', { name: /^ISIL: / }))
    expect(atlas.store.getState().view.selected).toEqual(['group:isil'])
    await userEvent.click(screen.getByRole('button', { name: /^ISIL: / }))
    expect(atlas.store.getState().view.selected).toEqual([])
  })
  it('show a selected name that is not among the heaviest', () => {
    renderAt(<Rest />, '#lens=everything&select=group:abu-sayyaf', 'en', data)
    expect(screen.getByRole('button', { name: /^Abu Sayyaf Group: / }).getAttribute('aria-pressed')).toBe('true')
  })
})

const columnAt = (id: string) => contentAt('#lens=everything').summary.columns.findIndex((one) => one.id === id)

describe('names under a head', () => {
  const column = contentAt('#lens=everything').summary.columns[0]
  if (!column) throw new Error('no column')
  const fitted = (height: number, chosen = '') =>
    fitNames(
      column,
      { width: 94, height },
      ({ id }) => id,
      ({ id }) => id === chosen,
    )
  it('are three at the least and seven at the most, the heaviest first', () => {
    expect([0, 10_000].map((height) => fitted(height).length)).toEqual([3, 7])
    expect(fitted(10_000).map(({ name }) => name)).toEqual(column.names.slice(0, 7))
  })
  it('hold what is chosen, however light', () => {
    const last = column.names.at(-1)?.id ?? ''
    expect(fitted(10_000, last).at(-1)?.name.id).toBe(last)
    expect(fitted(10_000, last)).toHaveLength(7)
  })
  it('are set smaller where their longest word would be broken, and no smaller than can be read', () => {
    const share = (said: string) =>
      fitNames(
        column,
        { width: 110, height: 0 },
        () => said,
        () => false,
      )[0]?.share
    expect(share('Oil')).toBe(1)
    expect(share('Transnational crime')).toBeLessThan(1)
    expect(share('Transnational crime')).toBeGreaterThan(0.84)
    expect(share('Counterterrorismstrategies')).toBe(0.84)
    expect(share('有组织犯罪集团的跨国贩运活动')).toBe(1)
  })
})

describe('an open band', () => {
  const hash = '#lens=everything&band=group-crime'
  it('has twelve names on each side, and the rest in a row that leads to the table', () => {
    const { container } = renderAt(<Open />, hash, 'en', data)
    expect(container.querySelectorAll('.bands-row.start[data-mark]')).toHaveLength(12)
    expect(container.querySelectorAll('.bands-row.end[data-mark]')).toHaveLength(12)
    for (const more of screen.getAllByText(/^\+\d+ more$/))
      expect(more.closest('a')?.getAttribute('href')).toContain('view=table')
  })
  it('draws each line as firm as the report is', () => {
    const { container } = renderAt(<Open />, hash, 'en', data)
    const content = contentAt(hash)
    const open = content.band && openedBand(content, content.band)
    const drawn = container.querySelectorAll('.bands-lines .line:not(.hit)')
    expect(drawn).toHaveLength(open?.lines.length ?? 0)
    expect(container.querySelectorAll('.line.hedged[stroke-dasharray]').length).toBeGreaterThan(0)
  })
  it('is mirrored where it is read from the right', () => {
    const { container } = renderAt(<Open />, `${hash}&lang=ar-XB`, 'ar-XB', data)
    expect(container.querySelector('.bands-row.end[data-mark="group:isil"]')).not.toBeNull()
  })
  it('of which a filter leaves nothing is at rest with the others', () => {
    expect(contentAt(`${hash}&hide=crime,stake`).band).toBeUndefined()
  })
})

describe('the list of a narrow window', () => {
  it('has all bands with their ties, and the lines of the open one with their units', () => {
    renderAt(<List />, '#lens=everything&band=group-crime', 'en', data)
    const { summary } = contentAt('#lens=everything')
    for (const { id } of summary.bands) expect(document.querySelector(`[data-mark="${id}"]`)).not.toBeNull()
    const lines = document.querySelector<HTMLElement>('.bands-list-lines')
    expect(lines && within(lines).getAllByRole('link').length).toBeGreaterThan(5)
    expect(screen.getByText(/more lines are in the picture or the table/)).toBeTruthy()
  })
})

describe('beside the bands', () => {
  it('the side counts the threat, the answer and what stays inside a column, and leads to all lines', () => {
    const { container } = renderAt(<BandsSide />, '#lens=everything', 'en', data)
    const { threat, answer, within: inside } = sides(contentAt('#lens=everything').summary)
    const counts = [...container.querySelectorAll('.legend-count')].map(({ textContent }) => Number(textContent))
    expect(counts).toEqual([threat, answer, inside])
    expect(screen.getByRole('link', { name: 'all lines' }).getAttribute('href')).toBe('#lens=everything&band=all')
  })
  it('the way back from all lines lets go of what only lines can show', () => {
    renderAt(<BandsSide />, '#lens=everything&fold=places&measure=degree&band=all', 'en', data)
    expect(screen.getByRole('link', { name: 'bands' }).getAttribute('href')).toBe('#lens=everything')
  })
  it('the panel lists the ten thickest, and says where nothing crosses', () => {
    const { container } = renderAt(<BandsStart />, '#lens=everything', 'en', data)
    expect(container.querySelectorAll('.bands-panel-row')).toHaveLength(10)
    expect(screen.getAllByText('none')).toHaveLength(contentAt('#lens=everything').summary.empty.length)
  })
  it('the panel of an open band says what it holds, and closes it', async () => {
    const { atlas } = renderAt(<BandsStart />, '#lens=everything&band=group-crime', 'en', data)
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Actors and crimes')
    expect(screen.getByText(/benefits from, /)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Close the band' }))
    expect(isBandOpen(atlas.store.getState().view)).toBe(false)
  })
  it('speaks Chinese', () => {
    renderAt(<BandsStart />, '#lens=everything&band=group-crime', 'zh', data)
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('行为体与犯罪')
  })
})

describe('taken along', () => {
  const figureAt = (hash: string) => {
    const { atlas } = atlasAt(hash, 'en', data)
    return figureOf({ atlas, view: atlas.store.getState().view, locale: 'en' })
  }
  it('bands are a figure with a number at each crown, a list where it is narrow', () => {
    const { draw, headline } = figureAt('#lens=everything')
    const { summary } = contentAt('#lens=everything')
    expect(headline).toBe(bandsHeadline(contentAt('#lens=everything')).title)
    const wide = draw({ width: 1472, height: 560 })
    expect(wide.markup.match(/<path class="band /g)).toHaveLength(summary.bands.length)
    expect(wide.height).toBeLessThanOrEqual(560)
    const narrow = draw({ width: 560, height: 900 })
    expect(narrow.markup.match(/<rect class="band /g)).toHaveLength(summary.bands.length)
    expect(narrow.height).toBeLessThanOrEqual(900)
  })
  it('an open band is a figure with its lines, and of what is selected its own lines are', () => {
    const hash = '#lens=everything&band=group-crime'
    const content = contentAt(hash)
    const { markup } = figureAt(hash).draw({ width: 1472, height: 560 })
    expect(markup.match(/<path class="line /g)).toHaveLength(
      content.band ? openedBand(content, content.band).lines.length : 0,
    )
    expect(figureAt('#lens=everything&select=group:isil').headline).toMatch(/^ISIL/)
  })
  it('they are said in words: the thickest, what nothing joins, and of an open one its lines', () => {
    const said = (hash: string) => {
      const { atlas } = atlasAt(hash, 'en', data)
      return describeView({ atlas, view: atlas.store.getState().view, locale: 'en' }).long.join(' ')
    }
    expect(said('#lens=everything')).toMatch(/The thickest bands: Activities – bodies \(\d+\)/)
    expect(said('#lens=everything')).toMatch(/No tie runs between/)
    expect(said('#lens=everything&band=group-crime')).toMatch(/The lines with most ties: Terrorist groups – /)
  })
})
