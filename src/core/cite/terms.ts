// Which words do the styles set themselves, in each language? As the locale files of CSL have them.

import type { Language } from '../model/words.ts'
import { type Locator, type Span, spansText } from './locator.ts'
import type { DateParts } from './reference.ts'

/** The months as English styles print them; BibTeX has their first three letters. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** "21 May 2015", "May 2015", 2015年5月21日. */
export function dayFirst(date: DateParts, language: Language): string {
  const [year, month, day] = date['date-parts'][0]
  if (language === 'zh') return dayInChinese(date)
  return [day, monthName(month), year].filter((part) => part !== undefined).join(' ')
}

/** "May 21, 2015", "May 2015", 2015年5月21日. */
export function monthFirst(date: DateParts, language: Language): string {
  const [year, month, day] = date['date-parts'][0]
  if (language === 'zh') return dayInChinese(date)
  if (month === undefined) return `${year}`
  return day === undefined ? `${monthName(month)} ${year}` : `${monthName(month)} ${day}, ${year}`
}

/** "2015-05-21": as ISO 8601 has it. */
export function isoDate(date: DateParts): string {
  return date['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-')
}

/** The year alone. */
export function yearOf(date: DateParts): number {
  return date['date-parts'][0][0]
}

function monthName(month: number | undefined): string | undefined {
  return month === undefined ? undefined : MONTHS[month - 1]
}

function dayInChinese(date: DateParts): string {
  const [year, month, day] = date['date-parts'][0]
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`
}

/** What a report calls the part with its activities: "annex". */
export interface PartNames {
  readonly activities: string
}

/** "paras. 36–39 and 41, footnote 6, annex, activity 23"; 第36至39段和第41段，脚注6，附件，活动23. Empty for the whole. */
export function locatorText(locators: readonly Locator[], names: PartNames, language: Language): string {
  return locators.map((one) => TERMS[language].locator(one, names)).join(language === 'zh' ? '，' : ', ')
}

const isOne = (spans: readonly Span[]) => spans.length === 1 && spans[0]?.from === spans[0]?.to

function listed(spans: readonly Span[]): string {
  const parts = spans.map((span) => spansText([span], '–'))
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** Words that no style shares with the interface. */
export const TERMS: Readonly<
  Record<
    Language,
    {
      readonly locator: (locator: Locator, names: PartNames) => string
      readonly version: (version: string) => string
      readonly noDate: string
      readonly dataset: string
      readonly andOthers: string
    }
  >
> = {
  en: {
    locator: ({ label, spans }, { activities }) => {
      const s = isOne(spans) ? '' : 's'
      if (label === 'paragraph') return `para${s}. ${listed(spans)}`
      if (label === 'note') return `footnote${s} ${listed(spans)}`
      return `${activities}, ${isOne(spans) ? 'activity' : 'activities'} ${listed(spans)}`
    },
    version: (version) => `version ${version}`,
    noDate: 'n.d.',
    dataset: 'Data set',
    andOthers: ', et al',
  },
  zh: {
    locator: ({ label, spans }, { activities }) => {
      const numbers = spansText(spans, '至', '、')
      if (label === 'paragraph') return `第${numbers}段`
      return label === 'note' ? `脚注${numbers}` : `${activities}，活动${numbers}`
    },
    version: (version) => `${version}版`,
    noDate: '无日期',
    dataset: '数据集',
    andOthers: ', 等',
  },
}
