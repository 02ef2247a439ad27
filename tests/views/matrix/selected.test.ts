// Does the headline of the matrix answer for what is selected in it, with the counts of its cells?

import { describe, expect, it } from 'vitest'
import { shortName } from '../../../src/i18n/names.ts'
import { loadWords, translator } from '../../../src/i18n/words.ts'
import { describe as describeMatrix } from '../../../src/views/matrix/describe.ts'
import { figureOf } from '../../../src/views/matrix/figure.ts'
import { matrixHeadline } from '../../../src/views/matrix/headline.ts'
import { selectedIn } from '../../../src/views/matrix/selected.ts'
import { shownMatrixAt } from '../../../src/views/matrix/shown-matrix.ts'
import { words } from '../../../src/views/matrix/words.ts'
import { atlasAt } from '../atlas.tsx'

await loadWords('zh')

function answer(hash: string, locale: 'en' | 'zh' = 'en') {
  const { atlas } = atlasAt(`#view=matrix${hash}`, locale)
  const { view } = atlas.store.getState()
  const shown = shownMatrixAt(atlas, view, locale)
  const nameOf = (id: string) => shortName(id, atlas.graph, locale)
  const selected = selectedIn(shown, atlas.graph, view.selected)
  const told = matrixHeadline(shown, { nameOf, locale, t: translator(words, locale) }, selected)
  return { ...told, shown, atlas, view, selected }
}

describe('the headline of what is selected in a matrix', () => {
  it('counts the crimes of a group, how many are stated, and names those that are its alone', () => {
    const { title, support, shown } = answer('&select=group:isil')
    const row = shown.facts.rows.find(({ id }) => id === 'group:isil')
    const firm = row?.cells.filter(({ stroke, inferred }) => stroke === 'firm' && !inferred).length
    expect(title).toBe(
      `ISIL: ${row?.said} crimes, ${firm} of them stated; oil and trafficking in persons are tied to no other named group`,
    )
    expect(support).toBe(
      'Shared with named groups: kidnapping for ransom with 4, drug trafficking with 4 and cultural property with 1. Estimated or reported at most: drug trafficking.',
    )
  })
  it('names the groups of a crime by how firm each is', () => {
    const { title, support } = answer('&select=crime:drug-trafficking')
    expect(title).toMatch(/^Drug trafficking: 5 named groups, \d+ unnamed actors?$/)
    expect(support).toMatch(/^Stated: Taliban\. Estimated or reported at most: /)
    expect(support).toContain('Alleged or possible at most: AQIM.')
  })
  it('says of a cell what the cell says, and what else its two heads have', () => {
    const { title, support } = answer('&select=link:group:isil~crime:oil')
    expect(title).toBe('ISIL and oil: 3 claims, firmest stated')
    expect(support).toBe('No other named group is tied to oil; ISIL to 4 other crimes.')
  })
  it('says that two heads without a cell are silent, and that this is no denial', () => {
    expect(answer('&select=group:isil,crime:extortion').title).toBe('ISIL and extortion: silent, not denied')
  })
  it('says what several rows have in common, and that two may have nothing', () => {
    expect(answer('&select=group:isil,group:taliban').title).toBe('ISIL and Taliban: 2 crimes in common')
    expect(answer('&select=group:lashkar-e-taiba,group:taliban').title).toMatch(/: nothing in common$/)
  })
  it('says of a row without a cell that silence denies nothing', () => {
    expect(answer('&select=group:al-qaida-in-iraq').title).toBe(
      'Al-Qaida in Iraq: silent throughout, which denies nothing',
    )
  })
  it('names of many only the first, and counts the others', () => {
    const { title, selected } = answer('&matrix=body-region&select=place:world')
    expect(title).toMatch(/^Worldwide: \d+ bodies to lead activities$/)
    const { support } = answer('&matrix=body-region&select=place:world')
    expect(support).toMatch(/^Activities: UNODC 12, CTED 6, UNICRI 5 and \d+ more\.$/)
    const more = Number(/(\d+) more/.exec(support)?.[1])
    expect(selected?.of === 'column' ? selected.cells.length : 0).toBe(more + 3)
  })
  it('stays that of the whole matrix where a part of the selection has no head in it', () => {
    const whole = answer('').title
    expect(answer('&select=body:unodc').title).toBe(whole)
    expect(answer('&select=group:isil,body:unodc').title).toBe(whole)
    expect(answer('&matrix=body-crime&select=body:unodc').title).toMatch(
      /^UNODC leads on \d+ crimes; no other body leads/,
    )
  })
  it('says under a filter that takes a row away that the filter does', () => {
    expect(answer('&crime=crime:oil&select=group:taliban').title).toBe('Taliban: left out by the filters')
  })
  it.each(['group-crime', 'body-crime', 'body-region', 'group-region'])(
    'answers for every head of %s in both languages',
    (pair) => {
      for (const locale of ['en', 'zh'] as const) {
        const { shown } = answer(`&matrix=${pair}&show=inferred`, locale)
        for (const { id } of [...shown.rows, ...shown.columns]) {
          const { title, support } = answer(`&matrix=${pair}&show=inferred&select=${id}`, locale)
          expect([id, title.length > 0, /pick\.|[{}]|undefined/.test(title + support)]).toEqual([id, true, false])
        }
      }
    },
  )
  it('is the headline of the figure and of the words too', () => {
    const { title, atlas, view } = answer('&select=group:isil')
    expect(figureOf({ atlas, view, locale: 'en' }).headline).toBe(title)
    expect(describeMatrix({ atlas, view, locale: 'en' }).long.join(' ')).toContain(title)
  })
})
