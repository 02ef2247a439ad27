// What the report puts into a figure: sentences of ours with what qualifies them, of a unit, of claims, of all sections.

import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/core/model/words.ts'
import { figureOf } from '../../../src/views/report/figure.ts'
import { richDataset } from '../../core/fixture-rich.ts'
import { atlasAt } from '../atlas.tsx'

const dataset = richDataset()
const figureAt = (hash: string, locale: Language = 'en', real = false) => {
  const { atlas } = real ? atlasAt(`#view=report${hash}`, locale) : atlasAt(`#view=report${hash}`, locale, dataset)
  return figureOf({ atlas, view: atlas.store.getState().view, locale })
}
const room = { width: 1472, height: 600 }
const drawn = (hash: string, locale?: Language, real?: boolean, of = room) =>
  figureAt(hash, locale, real)
    .draw(of)
    .markup.replaceAll('</tspan><tspan x', '</tspan> <tspan x')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/ +/g, ' ')

describe('the figure of a unit', () => {
  it('is headed by its number and its gist', () => {
    expect(figureAt('&unit=p1').headline).toBe('¶1: Red Band lives on salt.')
  })
  it('has every claim with its sentence, how sure it is and who says so', () => {
    const said = drawn('&unit=p36', 'en', true)
    for (const words of [
      'ISIL is estimated to have raised',
      'estimated',
      'Monitoring Team',
      'about $96,000–123,000 a day',
      's3',
    ])
      expect(said).toContain(words)
  })
  it('rests on all that stands in the unit', () => {
    const { stands } = figureAt('&unit=p1')
    expect([...stands].sort()).toEqual(
      dataset.claims
        .filter(({ evidence }) => evidence[0]?.unit === 'p1')
        .map(({ id }) => id)
        .sort(),
    )
  })
  it('says why a unit without claims has none', () => {
    expect(figureAt('&unit=p6').support).toContain(dataset.ontology.reasons['signpost']?.en)
  })
  it('of a row of the annex says the fields, and nothing that the report prints there', () => {
    const said = drawn('&unit=a23', 'en', true)
    expect(said).toContain('UNCCT (leads)')
    expect(said).toContain('Kidnapping for ransom')
    const { atlas } = atlasAt('')
    const printed = atlas.graph.activityIn('a23')?.scopePrinted ?? '?'
    expect(said).not.toContain(printed)
  })
  it('is not filtered, since the unit is not', () => {
    expect(figureAt('&unit=p1&sure=firm').isUnfiltered).toBe(true)
    expect(figureAt('&sure=firm').isUnfiltered).toBeUndefined()
  })
  it('says by number what a small page leaves out', () => {
    const said = drawn('&unit=p19', 'en', true, { width: 576, height: 300 })
    expect(said).toMatch(/1\d more entries are not shown here/)
    expect(drawn('&unit=p36', 'en', true)).not.toContain('not shown')
  })
  it('has a request with how strongly it is asked and of whom', () => {
    const { atlas } = atlasAt('')
    const advice = atlas.graph.dataset.recommendations[0]
    const unit = advice?.evidence[0]?.unit ?? ''
    const { modalities } = atlas.graph.dataset.ontology
    expect(drawn(`&unit=${unit}`, 'en', true)).toContain(modalities[advice?.modality ?? '']?.en)
  })
})

describe('the figure of a claim', () => {
  const SUM = '&unit=p36&select=claim:p36-3'
  it('has our sentence as its headline, without marks, and says that it is ours', () => {
    const { headline, support } = figureAt(SUM, 'en', true)
    expect(headline).not.toContain('*')
    expect(support).toBe('One claim, from ¶36, in words of ours')
  })
  it('draws its two ends, and says how sure it is, who says so, in which document, where it stands', () => {
    const { atlas } = atlasAt('')
    const sum = atlas.graph.dataset.claims.find(
      ({ id, quantities = [] }) => id.startsWith('claim:p36') && quantities.length > 0,
    )
    const said = drawn(`&unit=p36&select=${sum?.id}`, 'en', true)
    for (const words of [
      'ISIL',
      'How sure',
      'estimated',
      'Who says so',
      'Monitoring Team',
      'Document',
      'S/2014/770',
      '$35–45m in 12 months',
      'Not to be added',
      '¶36, s3',
    ])
      expect(said).toContain(words)
  })
  it('stands among others where several are selected', () => {
    const { headline, support, stands } = figureAt('&select=claim:p36-1,claim:p37-1', 'en', true)
    expect(headline).toBe('2 claims of the report, in words of ours')
    expect(support).toBe('From ¶36, ¶37')
    expect(stands).toHaveLength(2)
  })
})

describe('the figure of the whole report', () => {
  it('has every section with its units and how much is drawn from it', () => {
    const said = drawn('', 'en', true)
    expect(said).toContain('Kidnapping for ransom · ¶34–39')
    expect(said).toContain('6 units')
    expect(said).toContain('59 activities')
  })
  it('counts what filters leave', () => {
    expect(figureAt('&sure=firm', 'en', true).stands.length).toBeLessThan(figureAt('', 'en', true).stands.length)
  })
})

it('says the same in Chinese, in the words of that language', () => {
  expect(drawn('&unit=p36', 'zh', true)).toContain('监测组')
  expect(figureAt('&unit=p36', 'zh', true).headline).toMatch(/^¶36：/)
})
