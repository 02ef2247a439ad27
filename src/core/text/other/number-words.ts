// With which words does each language say a number, its scale, and that it is a part of a hundred?

import type { OtherLanguage } from './language.ts'

/** What is needed to read the numbers of a language. Patterns have no groups of their own. */
export interface NumberWords {
  /** Between thousands. */
  readonly thousands: string
  /** Before decimals. */
  readonly decimals: string
  /** Behind a number, longest first: what it is multiplied with. */
  readonly scales: readonly (readonly [pattern: string, factor: number])[]
  /** Numbers and shares in words, where the proof may have them; 1 is an article in most languages, and is not read. */
  readonly words: readonly (readonly [pattern: string, value: number])[]
  /** Between the ends of a range. */
  readonly range: string
  readonly percent: string
}

const EN_WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const FR_WORDS = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze']
const ES_WORDS = ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce']
const RU_WORDS = [
  'дв(?:а|е|ух|ум|умя)',
  'тр(?:и|[её]х|[её]м|емя)',
  'четыр(?:е|[её]х|[её]м|ьмя)',
  'пят(?:ь|и|ью)',
  'шест(?:ь|и|ью)',
  'сем(?:ь|и|ью)',
  'вос(?:емь|ьми|емью)',
  'девят(?:ь|и|ью)',
  'десят(?:ь|и|ью)',
  'одиннадцат(?:ь|и|ью)',
  'двенадцат(?:ь|и|ью)',
]
const AR_WORDS = [
  '[وبل]?(?:اثنان|اثنين|اثنتان|اثنتين)',
  '[وبل]?(?:ثلاثة?)',
  '[وبل]?(?:أربعة?)',
  '[وبل]?(?:خمسة?)',
  '[وبل]?(?:ستة?)',
  '[وبل]?(?:سبعة?)',
  '[وبل]?(?:ثماني|ثمانية|ثمان)',
  '[وبل]?(?:تسعة?)',
  '[وبل]?(?:عشرة?)',
]
/** Words of 2, 3, 4 … */
const counted = (words: readonly string[]) => words.map((word, i) => [word, i + 2] as const)

/** Per language. Billions are those of the United Nations in it: French and Spanish have their own long ones. */
export const NUMBER_WORDS: Readonly<Record<OtherLanguage, NumberWords>> = {
  en: {
    thousands: '[, ]',
    decimals: '[.]',
    scales: [
      ['thousand', 1e3],
      ['millions?|mn', 1e6],
      ['billions?|bn', 1e9],
    ],
    words: [...counted(EN_WORDS), ['half', 0.5], ['(?:one|a) third', 1 / 3], ['(?:a|one) million', 1e6]],
    range: '-|–|—|to|and',
    percent: '%|per ?cent',
  },
  fr: {
    thousands: '[ .]',
    decimals: '[,.]',
    scales: [
      ['mille', 1e3],
      ['millions?', 1e6],
      ['milliards?', 1e9],
      ['billions?', 1e12],
    ],
    words: [...counted(FR_WORDS), ['moitié', 0.5], ['(?:un|le) tiers', 1 / 3], ['un million', 1e6]],
    range: '-|–|—|à|et',
    percent: '%|pour ?cent',
  },
  es: {
    thousands: '[. ]',
    decimals: '[,.]',
    scales: [
      ['mil millones', 1e9],
      ['mil', 1e3],
      ['mill(?:ones|[oó]n)', 1e6],
      ['billones', 1e12],
    ],
    words: [...counted(ES_WORDS), ['mitad', 0.5], ['(?:un tercio|tercera parte)', 1 / 3], ['un mill[oó]n', 1e6]],
    range: '-|–|—|a|y',
    percent: '%|por ?ciento',
  },
  ru: {
    thousands: '[ .]',
    decimals: '[,.]',
    scales: [
      ['тыс(?:\\.|яч\\p{L}*)', 1e3],
      ['млн\\.?|миллион\\p{L}*', 1e6],
      ['млрд\\.?|миллиард\\p{L}*', 1e9],
    ],
    words: [...counted(RU_WORDS), ['половин\\p{L}', 0.5], ['треть\\p{L}?', 1 / 3], ['миллион\\p{L}*', 1e6]],
    range: '-|–|—|до|и',
    percent: '%|процент\\p{L}*',
  },
  ar: {
    thousands: '[, ]',
    decimals: '[.,]',
    scales: [
      ['ألفا?|آلاف', 1e3],
      ['مليونا?|ملايين', 1e6],
      ['بليونا?|بلايين|مليارا?|مليارات', 1e9],
    ],
    words: [...counted(AR_WORDS), ['نصف\\p{L}*', 0.5], ['ثلث\\p{L}*', 1 / 3], ['[وبل]?مليون', 1e6]],
    range: '-|–|—|إلى|و',
    percent: '%|(?:في|ب)\\s?المائة|(?:في|ب)\\s?المئة',
  },
}
