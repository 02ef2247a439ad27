// How does Chicago (17th edition) cite in a note?

import type { Reference } from './reference.ts'
import type { Rich } from './rich.ts'
import {
  authorsOf,
  bookTitle,
  ended,
  fullName,
  isArticle,
  joined,
  listedNames,
  placesText,
  type Style,
  singled,
  type Written,
  wholeTitle,
} from './style.ts'
import { monthFirst, TERMS } from './terms.ts'

/** Chicago notes. */
export const CHICAGO: Style = {
  points: 'note',
  entry: (cited, written) => {
    const zh = written.language === 'zh'
    const { reference } = cited
    const line = joined(
      [zh ? inChinese(reference) : inEnglish(reference), placesText(cited, written), ...onlineOf(reference, written)],
      zh ? '，' : ', ',
    )
    return ended(line, zh ? '。' : '.')
  },
}

function inEnglish(reference: Reference): Rich {
  const { author, title, number, issued, publisher, version } = reference
  const who = listedNames(authorsOf(reference), ', and ')
  const date = issued && monthFirst(issued, 'en')
  const container = reference['container-title']
  const isQuoted = isArticle(reference) || reference.type === 'dataset'
  if (isQuoted) {
    const more = joined(
      [container && [{ slanted: container }], publisher, version && TERMS.en.version(version), date],
      ', ',
    )
    const what: Rich = title === undefined ? [] : [`“${withComma(singled(title), more.length > 0)}”`]
    return [...joined([who, what], ', '), ...(more.length > 0 ? [' ', ...more] : [])]
  }
  const what = joined([title && wholeTitle(title, reference.isDescribed), number], ', ')
  // Whoever wrote it as its publisher is not named twice.
  const facts = [author && publisher, date].filter((fact) => fact !== undefined).join(', ')
  return [...joined([who, what], ', '), ...(facts === '' ? [] : [` (${facts})`])]
}

/** A comma stands inside the marks, also inside those of a quotation at its end. */
function withComma(title: string, isMore: boolean): string {
  if (!isMore || /[?!]’*$/.test(title)) return title
  return title.replace(/’*$/, (marks) => `,${marks}`)
}

function inChinese(reference: Reference): Rich {
  const { author, title, number, issued, publisher, version } = reference
  const who = authorsOf(reference).map(fullName).join('、')
  const container = reference['container-title']
  const what = [title && bookTitle(title, reference.isDescribed), container && bookTitle(container), number]
    .filter((part) => part !== undefined && part !== '')
    .join('，')
  const facts = [author && publisher, version && TERMS.zh.version(version), issued && monthFirst(issued, 'zh')].filter(
    (fact) => fact !== undefined && fact !== '',
  )
  return [`${who}${who === '' ? '' : '：'}${what}${facts.length === 0 ? '' : `（${facts.join('，')}）`}`]
}

/** Where it was read: of a dataset also when, since it may change. */
function onlineOf({ type, accessed, URL }: Reference, { language }: Written): string[] {
  if (URL === undefined) return []
  if (type !== 'dataset' || accessed === undefined) return [URL]
  const day = monthFirst(accessed, language)
  return [language === 'zh' ? `${day}访问` : `accessed ${day}`, URL]
}
