import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { standsOf } from '../../src/core/graph/lens.ts'
import { STROKES, strokeOf } from '../../src/core/model/certainty.ts'
import { About } from '../../src/views/about/About.tsx'
import { examplesOf } from '../../src/views/about/example.ts'
import { atlasAt, renderAt } from './atlas.tsx'

const { atlas } = atlasAt()
const { dataset } = atlas.graph
const drawn = new Set(atlas.lenses.full('nexus').links.flatMap(standsOf))
const examples = examplesOf(dataset, drawn)

describe('the story of a claim', () => {
  it('comes before what is held, and packages come last', () => {
    renderAt(<About />, '#view=about')
    const heads = screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent)
    expect(heads[0]).toBe('From one sentence of the report to one line in the picture')
    expect(heads.indexOf('Proof')).toBeLessThan(heads.indexOf('What it holds'))
    expect(heads.indexOf('Limits')).toBeLessThan(heads.indexOf('What it holds'))
    expect(heads.at(-1)).toBe('Licences')
  })
  it('has an example for each stroke that the report has, a claim that the text itself makes', () => {
    expect(examples.map(({ stroke }) => stroke)).toEqual([...STROKES])
    for (const { claim, stroke } of examples) expect([claim.reading, strokeOf(claim)]).toEqual(['explicit', stroke])
  })
  it('shows a bar for each sentence of the unit, and marks those that the claim rests on', () => {
    renderAt(<About />, '#view=about')
    const [citation] = examples[0]?.claim.evidence ?? []
    const unit = dataset.units.find(({ id }) => id === citation?.unit)
    const bars = [...document.querySelectorAll('.story-bar')]
    expect(bars).toHaveLength(unit?.lengths.length ?? 0)
    expect(bars.filter((bar) => bar.classList.contains('story-cited')).map((bar) => Number(bar.textContent))).toEqual(
      citation?.sentences,
    )
  })
  it('says as much of what is not proved as of what is', () => {
    renderAt(<About />, '#view=about')
    const listUnder = (name: string) => screen.getByRole('heading', { level: 4, name }).nextElementSibling
    const [proves, leaves] = [listUnder('It proves'), listUnder('It does not prove')]
    expect(within(proves as HTMLElement).getAllByRole('listitem')).toHaveLength(4)
    expect(within(leaves as HTMLElement).getAllByRole('listitem')).toHaveLength(4)
  })
  it('follows another claim when another is chosen', async () => {
    renderAt(<About />, '#view=about')
    const choices = screen.getAllByRole('radio')
    expect(choices).toHaveLength(examples.length)
    const before = document.querySelector('.story-statement')?.textContent
    await userEvent.click(choices[1] as HTMLElement)
    expect(document.querySelector('.story-statement')?.textContent).not.toBe(before)
    const hedge = examples[1]?.claim.hedge
    if (hedge !== null && hedge !== undefined) expect(screen.getByText(hedge)).toBeTruthy()
  })
})
