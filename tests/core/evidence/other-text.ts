// A made-up text of a report's shape in any language: sentences of ours, with the figures that the proof has. None of the report's.

import type { Trait, UnitTraits } from '../../../src/core/evidence/traits.ts'
import type { NumberUnit } from '../../../src/core/model/proof.ts'
import type { OtherLanguage } from '../../../src/core/text/other/language.ts'

interface Speech {
  /** About as long as twelve characters of the proof, and repeated to the length that is wanted. */
  readonly filler: string
  readonly number: (value: number) => string
  readonly scales: readonly (readonly [number, string])[]
  readonly percent: string
  readonly dollars: string
  readonly half: string
  readonly third: string
  readonly symbol: (symbol: string) => string
  readonly stop: string
  readonly start: (n: number) => string
  readonly annex: string
}

const grouped = (separator: string, decimals: string) => (value: number) => {
  const [whole = '', rest] = String(value).split('.')
  const parts = whole.replace(/\B(?=(\d{3})+$)/g, separator)
  return rest === undefined ? parts : parts + decimals + rest
}
const resolution = (word: string) => (symbol: string) => symbol.replace(/^(\d+)\((\d{4})\)$/, `${word} $1 ($2)`)
const eastern = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))

/** How each language speaks. */
export const SPEECH: Readonly<Record<OtherLanguage, Speech>> = {
  en: {
    filler: 'Here the tide of the harbour is told of by the keepers of it',
    number: grouped(',', '.'),
    scales: [
      [1e9, 'billion'],
      [1e6, 'million'],
    ],
    percent: ' per cent',
    dollars: ' dollars',
    half: 'half',
    third: 'one third',
    symbol: resolution('resolution'),
    stop: '.',
    start: (n) => `${n}. `,
    annex: 'Annex',
  },
  fr: {
    filler: 'Ici la marée du port est décrite par les gardiens de la tour',
    number: grouped('\u202f', ','),
    scales: [
      [1e9, 'milliards'],
      [1e6, 'millions'],
    ],
    percent: '\u00a0%',
    dollars: ' de dollars',
    half: 'la moitié',
    third: 'le tiers',
    symbol: resolution('résolution'),
    stop: '.',
    start: (n) => `${n}. `,
    annex: 'Annexe',
  },
  es: {
    filler: 'Aquí la marea del puerto es contada por los guardas de la torre',
    number: grouped('.', ','),
    scales: [[1e6, 'millones']],
    percent: '%',
    dollars: ' de dólares',
    half: 'la mitad',
    third: 'un tercio',
    symbol: resolution('resolución'),
    stop: '.',
    start: (n) => `${n}. `,
    annex: 'Anexo',
  },
  ru: {
    filler: 'В этом порту о приливе и о ветре говорят на башне для всех',
    number: grouped(' ', ','),
    scales: [
      [1e9, 'млрд.'],
      [1e6, 'млн.'],
    ],
    percent: ' процентов',
    dollars: ' долл. США',
    half: 'половина',
    third: 'треть',
    symbol: resolution('резолюция'),
    stop: '.',
    start: (n) => `${n}. `,
    annex: 'Приложение',
  },
  ar: {
    filler: 'في هذا الميناء تحدث الحراس عن المد من البرج إلى',
    number: (value) => eastern(grouped('٬', '٫')(value)),
    scales: [
      [1e9, 'بليون'],
      [1e6, 'مليون'],
    ],
    percent: ' في المائة',
    dollars: ' دولار',
    half: 'نصف',
    third: 'ثلث',
    symbol: (symbol) =>
      /^\d+\(/.test(symbol) ? `القرار ${eastern(symbol.replace('(', ' ('))}` : `\u200f${symbol}\u200f`,
    stop: '.',
    start: (n) => `${eastern(String(n))} - `,
    annex: 'المرفق',
  },
}

/** A figure as a language prints it. */
export function printed(trait: Trait, language: OtherLanguage): string {
  const speech = SPEECH[language]
  if ('symbol' in trait) return speech.symbol(trait.symbol)
  const { value, unit } = trait
  if (value === 0.5) return speech.half
  if (unit === 'share') return speech.third
  const scale = speech.scales.find(([factor]) => value >= factor && value !== 1e6)
  const isYear = value >= 1900 && value < 2100 && Number.isInteger(value)
  const number = scale
    ? `${speech.number(value / scale[0])} ${scale[1]}`
    : isYear
      ? speech.number(value).replace(/[^\d٠-٩]/g, '')
      : speech.number(value)
  return number + behind(unit, speech)
}

function behind(unit: NumberUnit, speech: Speech): string {
  return unit === 'percent' ? speech.percent : unit === 'USD' ? speech.dollars : ''
}

/** A unit of ours that holds figures and is about as long as a translation of so many characters. */
export function unitText(figures: readonly Trait[], length: number, language: OtherLanguage): string {
  const { filler, stop } = SPEECH[language]
  const times = Math.max(1, Math.round(length / 14))
  const said = figures.map((one) => printed(one, language))
  const parts = Array.from({ length: Math.max(times, said.length) }, (_, i) => {
    const own = said.slice(Math.floor((i * said.length) / times), Math.floor(((i + 1) * said.length) / times))
    return `${filler}${own.length > 0 ? ` ${own.join(', ')}` : ''}${stop}`
  })
  return parts.slice(0, times).join(' ')
}

/** Texts of units by id. */
export type UnitTexts = Record<string, string>

/** Every unit of a report with these traits. */
export function textsOf(traits: Readonly<Record<string, UnitTraits>>, language: OtherLanguage): UnitTexts {
  return Object.fromEntries(
    Object.entries(traits).map(([id, { figures, length }]) => [id, unitText(figures, length, language)]),
  )
}

/** The units as a text with page feet, headings, footnotes under a rule and the annex behind. */
export function reportText(texts: UnitTexts, language: OtherLanguage, head = 'S/2015/366'): string {
  const { start, annex } = SPEECH[language]
  const number = (id: string) => Number(id.replace(/\D+/, ''))
  const of = (kind: RegExp) => Object.entries(texts).filter(([id]) => kind.test(id))
  const paragraphs = of(/^p/).flatMap(([id, text]) => [
    ...(number(id) % 9 === 0 ? ['S/2015/366', '', `15-06832 ${number(id)}/24`, ''] : []),
    `${start(number(id))}${text}`,
    '',
  ])
  const notes = of(/^fn/).map(([id, text]) => `${number(id)} ${text}`)
  const rows = of(/^a/).flatMap(([id, text]) => [`${number(id)} ${text}`, ''])
  return [
    head,
    '',
    ...paragraphs,
    ...(notes.length > 0 ? ['__________', ...notes, ''] : []),
    ...(rows.length > 0 ? [annex, '', ...rows] : []),
  ].join('\n')
}
