// How does APA (7th edition) cite? By author and date in the text, and with a list of references.

import type { Reference, ReferenceName } from './reference.ts'
import type { Rich } from './rich.ts'
import {
  authorsOf,
  bookTitle,
  ended,
  fullName,
  initials,
  isArticle,
  joined,
  outer,
  placesText,
  type Style,
  type Written,
} from './style.ts'
import { dayFirst, TERMS, yearOf } from './terms.ts'

/** APA 7. */
export const APA: Style = {
  points: 'author-date',
  entry: ({ reference }, written) => (written.language === 'zh' ? inChinese(reference) : inEnglish(reference)),
  inText: (cited, written) => {
    const { reference } = cited
    const zh = written.language === 'zh'
    const date = reference.issued ? `${yearOf(reference.issued)}` : TERMS[written.language].noDate
    const parts = [authorInText(reference, written), date, placesText(cited, written)]
    return parts.filter((part) => part !== '').join(zh ? '，' : ', ')
  },
}

function inEnglish(reference: Reference): Rich {
  const { author, title, number, issued, publisher, version, URL } = reference
  const authors = authorsOf(reference)
  const container = reference['container-title']
  const named = title ?? number ?? ''
  const article = isArticle(reference)
  const more = [
    title !== undefined && number !== undefined ? ` (${number})` : '',
    version === undefined ? '' : ` (${capital(TERMS.en.version(version))})`,
    reference.type === 'dataset' ? ` [${TERMS.en.dataset}]` : '',
  ].join('')
  const what: Rich = ended(
    [
      article || reference.isDescribed || title === undefined ? named : { slanted: named },
      ...(more === '' ? [] : [more]),
    ],
    '.',
  )
  const date = `(${issued ? dateText(issued) : TERMS.en.noDate}).`
  const who = authorList(authors)
  return joined(
    [
      ...(who === '' ? [what, date] : [ended([who], '.'), date, what]),
      container && [{ slanted: container }, '.'],
      // Whoever wrote it as its publisher is not named twice.
      author !== undefined && publisher !== undefined && ended([publisher], '.'),
      URL,
    ].map((part) => (part === false ? undefined : part)),
    ' ',
  )
}

/** "2015, May 21". */
function dateText(issued: NonNullable<Reference['issued']>): string {
  const [, month] = issued['date-parts'][0]
  const [year = '', ...rest] = dayFirst(issued, 'en').split(' ').reverse()
  return month === undefined ? year : `${year}, ${rest.join(' ')}`
}

function authorList(names: readonly ReferenceName[]): string {
  const parts = names.map((name) => ('literal' in name ? name.literal : `${name.family}, ${initials(name.given)}`))
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, & ${parts.at(-1)}`
}

function inChinese(reference: Reference): Rich {
  const { author, title, number, issued, publisher, version, URL } = reference
  const authors = authorsOf(reference)
  const container = reference['container-title']
  const named = title ?? number ?? ''
  const more = [
    title !== undefined && number !== undefined ? `（${number}）` : '',
    version === undefined ? '' : `（${TERMS.zh.version(version)}）`,
    reference.type === 'dataset' ? `[${TERMS.zh.dataset}]` : '',
  ].join('')
  const who = authors.map(fullName).join('、')
  const what = `${isArticle(reference) || title === undefined ? outer(named) : bookTitle(named, reference.isDescribed)}${more}`
  const date = `（${issued ? dayFirst(issued, 'zh') : TERMS.zh.noDate}）`
  const parts = [
    ...(who === '' ? [`${what}${date}`] : [`${who}${date}`, what]),
    container && bookTitle(container),
    author && publisher,
  ].filter((part) => part !== undefined && part !== '')
  return [`${parts.join('。')}。${URL ?? ''}`]
}

function authorInText(reference: Reference, { language }: Written): string {
  const names = authorsOf(reference).map((name) => ('literal' in name ? name.literal : name.family))
  const [first = ''] = names
  if (names.length === 0) return titleInText(reference, language === 'zh')
  if (language === 'zh') return names.length > 2 ? `${first}等` : names.join('和')
  return names.length > 2 ? `${first} et al.` : names.join(' & ')
}

function titleInText({ title, number, isDescribed }: Reference, zh: boolean): string {
  if (title === undefined) return number ?? ''
  return zh ? bookTitle(title, isDescribed) : `“${title}”`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
