// Texts in other languages: their language, their numbers and symbols, their sentences.

import { describe, expect, it } from 'vitest'
import { type OtherLanguage, otherLanguage } from '../../../src/core/text/other/language.ts'
import { levelled } from '../../../src/core/text/other/level.ts'
import { printedNumbers } from '../../../src/core/text/other/numbers.ts'
import { sentencesOfOther } from '../../../src/core/text/other/sentences.ts'
import { printedSymbols } from '../../../src/core/text/other/symbols.ts'
import { readOther } from '../../../src/core/text/other/units.ts'

const valuesIn = (text: string, language: OtherLanguage) =>
  printedNumbers(levelled(text), language).flatMap(({ values }) => values)

describe('numbers', () => {
  it.each<[OtherLanguage, string, number[]]>([
    ['en', 'some 1,234.5 tons and 31,000 men', [1234.5, 31000]],
    ['en', '$1.25 billion, 10 per cent, twelve ships', [1.25e9, 10, 12]],
    ['fr', '1 234,5 tonnes et 31\u202f000 hommes', [1234.5, 31000]],
    ['fr', '1,25 milliard de dollars, 10\u00a0%, douze', [1.25e9, 10, 12]],
    ['es', '1.234,5 toneladas y 31.000 hombres', [1234.5, 31000]],
    ['es', '68.000 millones de dólares, 2,5 mil millones', [68e9, 2.5e9]],
    ['ru', '1 234,5 тонны, 31 000 человек', [1234.5, 31000]],
    ['ru', '1,25 млрд. долл., 10 процентов, двенадцать', [1.25e9, 10, 12]],
    ['ar', '١٬٢٣٤٫٥ طن و٣١٬٠٠٠ رجل', [1234.5, 31000]],
    ['ar', '١٫٢٥ بليون دولار، ١٠ في المائة', [1.25e9, 10]],
  ])('are read with the separators and scales of the language: %s, %s', (language, text, values) => {
    expect(valuesIn(text, language)).toEqual(values)
  })
  it.each<[OtherLanguage, string]>([
    ['en', '$35-45 million'],
    ['en', 'from $35 to $45 million'],
    ['fr', 'de 35 à 45 millions'],
    ['es', 'entre 35 y 45 millones'],
    ['ru', 'от 35 до 45 млн.'],
    ['ar', 'بين ٣٥ و ٤٥ مليون'],
  ])('take the scale of the end of their range, or not: %s, %s', (language, text) => {
    expect(valuesIn(text, language)).toEqual([35, 35e6, 45e6])
  })
  it('are not read in symbols, in marks of footnotes, and within words', () => {
    expect(valuesIn('See S/2014/770 and resolution 2195 (2014).3 The crime.4 So it is”5 here.', 'en')).toEqual([])
    expect(valuesIn('often weighed, both ways', 'en')).toEqual([])
  })
  it('stand where they are printed', () => {
    const text = 'Il y a 31 000 hommes et 1,5 million.'
    expect(printedNumbers(text, 'fr').map(({ at, length }) => text.slice(at, at + length))).toEqual([
      '31 000',
      '1,5 million',
    ])
  })
})

describe('symbols', () => {
  it('are spelt as the proof does, in any order of a line from right to left', () => {
    const symbols = (text: string) => printedSymbols(levelled(text)).map(({ symbol }) => symbol)
    expect(symbols('S/2014/770, resolution 2195 (2014), 2012/19')).toEqual(['S/2014/770', '2195(2014)', '2012/19'])
    expect(symbols('القرار ٢١٩٥ (٢٠١٤)')).toEqual(['2195(2014)'])
    expect(symbols('(2014) 2195 القرار')).toEqual(['2195(2014)'])
    expect(symbols('770/2014/S')).toEqual(['S/2014/770'])
  })
})

describe('the language', () => {
  it('is told by its small words, and by none of a neighbour', () => {
    expect(otherLanguage('The tide of the harbour is told by the keepers of the tower.')).toBe('en')
    expect(otherLanguage('La marée du port est décrite par les gardiens de la tour.')).toBe('fr')
    expect(otherLanguage('La marea del puerto es contada por los guardas de la torre.')).toBe('es')
    expect(otherLanguage('О приливе и о ветре в порту говорят на башне для всех.')).toBe('ru')
    expect(otherLanguage('في هذا الميناء تحدث الحراس عن المد من البرج')).toBe('ar')
    expect(otherLanguage('Die Flut im Hafen wird von den Wächtern des Turms beschrieben.')).toBeUndefined()
    expect(otherLanguage('')).toBeUndefined()
    expect(otherLanguage('The tide')).toBeUndefined()
  })
})

describe('sentences', () => {
  it('end at their stops, not at short words, and items of a list are their own', () => {
    expect(sentencesOfOther('See No. 5 of Mr. Bell. The tide is low! Is it?” Yes.')).toEqual([
      'See No. 5 of Mr. Bell.',
      'The tide is low!',
      'Is it?”',
      'Yes.',
    ])
    expect(sentencesOfOther('They do: (a) one thing; (b) another.')).toEqual([
      'They do:',
      '(a) one thing;',
      '(b) another.',
    ])
    expect(sentencesOfOther('هل هو؟ نعم.')).toEqual(['هل هو؟', 'نعم.'])
  })
})

describe('units', () => {
  const shape = { paragraphs: 20, footnotes: 2, activities: 2 }
  const unitsOf = (text: string) =>
    Object.fromEntries((readOther(text, shape)[0]?.units ?? []).map(({ id, sentences }) => [id, sentences.join(' ')]))
  it('are found with their numbers in the digits of Arabic and with marks of direction', () => {
    expect(unitsOf('\u200f١ - في الميناء.\n\u200f٢ - في البرج.\nالمرفق\n١ عمل الحراس.')).toEqual({
      p1: 'في الميناء.',
      p2: 'في البرج.',
      a1: 'عمل الحراس.',
    })
  })
  it('lack headers and feet of pages, and have footnotes apart', () => {
    const text = '1. The tide goes\nS/2015/366\n15-06832 3/24\non.1\n__________\n1 See the tower.\n\f2. The wind.'
    expect(unitsOf(text)).toEqual({ p1: 'The tide goes on.1', p2: 'The wind.', fn1: 'See the tower.' })
  })
  it('run 1, 2, 3: a number that is out of turn, or stands within a sentence, begins none', () => {
    const text = '1. As is said in\n2. The tide.\n9. The tower.\n2. The wind.\n3. The end.'
    expect(unitsOf(text)).toEqual({ p1: 'As is said in 2. The tide. 9. The tower.', p2: 'The wind.', p3: 'The end.' })
  })
  it('are none where there are none', () => {
    expect(readOther('', shape)).toEqual([])
    expect(readOther('The tide.', shape)).toEqual([])
  })
})
