// How do documents of the United Nations cite in a footnote? A document by its symbol, anything else by author, title and date.

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
import { dayFirst, TERMS } from './terms.ts'

/** United Nations footnotes. */
export const UN: Style = {
  points: 'note',
  entry: (cited, written) => {
    const { reference } = cited
    const zh = written.language === 'zh'
    const what = reference.number === undefined ? described(reference, written) : [reference.number]
    return ended(joined([what, placesText(cited, written)], zh ? '，' : ', '), zh ? '。' : '.')
  },
}

function described(reference: Reference, written: Written): Rich {
  const { language } = written
  const zh = language === 'zh'
  const { title, isDescribed, publisher, version, issued, note, URL } = reference
  const container = reference['container-title']
  const line = joined(
    [
      zh ? authorsOf(reference).map(fullName).join('、') : listedNames(authorsOf(reference), ' and '),
      title && titleOf(title, isArticle(reference) || reference.type === 'dataset', zh, isDescribed),
      container && (zh ? bookTitle(container) : [{ slanted: container }]),
      isArticle(reference) ? publisher : undefined,
      version && TERMS[language].version(version),
      issued && dayFirst(issued, language),
      reference.type === 'dataset' ? note : undefined,
    ],
    zh ? '，' : ', ',
  )
  if (URL === undefined || reference.type !== 'dataset') return line
  // An address is no place for a full stop, yet the note has one.
  return [...line, zh ? `。可查阅：${URL}` : `. Available at ${URL}`]
}

function titleOf(title: string, isQuoted: boolean, zh: boolean, isDescribed?: boolean): Rich {
  if (isQuoted) return [`“${singled(title)}”`]
  return zh ? [bookTitle(title, isDescribed)] : wholeTitle(title, isDescribed)
}
