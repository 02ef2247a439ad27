// Does the page begin where the guide of the report says?

import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NO_GUIDE } from '../../src/core/model/guide.ts'
import { About } from '../../src/views/about/About.tsx'
import { DetailsPanel } from '../../src/views/panels/details/DetailsPanel.tsx'
import { fixtureDataset } from '../core/fixture.ts'
import { atlasAt, renderAt } from './atlas.tsx'

const { guide } = atlasAt().atlas.graph.dataset

describe('the questions to begin with', () => {
  it.each(guide.questions)('lead to something, without a fault: $link', ({ link }) => {
    const { faults, view } = atlasAt(link).atlas.store.getState()
    expect(faults).toEqual([])
    expect([view.selected.length > 0, view.unit !== null, view.sift.rests !== 'anyone']).toContain(true)
  })
  it('are links in the language of the reader', () => {
    renderAt(<DetailsPanel />, '#crime=oil', 'zh')
    const panel = within(screen.getByRole('region', { name: '详情' }))
    const links = panel.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
    expect(links).toEqual(guide.questions.map(({ text, link }) => [text.zh, expect.stringContaining(link.slice(1))]))
    const { actions } = atlasAt('#lang=zh&theme=dark').atlas
    expect(actions.hrefTo('#select=group:isil')).toBe('#select=group:isil&lang=zh&theme=dark')
  })
  it('of a dataset without a guide are none, and no line is read aloud', () => {
    renderAt(<DetailsPanel />, '', 'en', { ...fixtureDataset(), guide: NO_GUIDE })
    expect(screen.queryAllByRole('link')).toEqual([])
    expect(screen.queryAllByRole('heading', { level: 3 })).toEqual([])
  })
})

describe('the limits', () => {
  it('are those of the guide, each with where the report says so', () => {
    renderAt(<About />, '#view=about')
    const { date } = atlasAt().atlas.graph.dataset.report
    for (const { text } of guide.limits) expect(document.body.textContent).toContain(text.en.replace('{date}', date))
  })
})
