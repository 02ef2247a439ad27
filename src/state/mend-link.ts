// A link that mail, chat or a hand changed on its way -> the link it was. Only what no link of this page can hold is changed.

import { ENTITY_KINDS, UNIT_ID } from '../core/model/ids.ts'
import { KEYS } from './link-parts.ts'

/** A link as it was, the query of the address without it, and words that stood behind it. */
export interface MendedLink {
  readonly hash: string
  readonly query: string
  /** Words behind the link that are none of it; empty where there are none but marks. */
  readonly rest: string
}

/**
 * Mends a hash and, where the link stands there instead, the query of an address. `*=` in a mail, `&amp;` in a page, one or two
 * encodings, line breaks, marks of all scripts at the end, keys by which others count visits: all of that is taken off. What a key
 * says is left as it is, right or wrong: the page names what it cannot follow.
 */
export function mendLink(hash: string, query: string): MendedLink {
  const asked = plainly(hash.replace(/^#?/, ''))
  const [own, others] = isLink(asked) ? ['', query] : partsOfQuery(query)
  const given = [asked, own].filter((part) => part !== '').join('&')
  const told = given
    .split('&')
    .map((part) => part.replace(/^[\s#!/?]+/, ''))
    .filter((part) => part !== '' && !isCounter(part))
  const first = told[0] ?? ''
  if (first.startsWith('z=')) return { hash: `#z=${lettersOf(first.slice(2))}`, query: others, rest: '' }
  // A sentence goes on behind the last part alone.
  const [last, rest] = withoutRest(told.pop() ?? '')
  const parts = [...told.map(withoutMarks), last].flatMap(partOf)
  return { hash: parts.length === 0 ? '' : `#${parts.join('&')}`, query: others, rest }
}

/** Keys that others write into links to count who follows them. */
const COUNTERS =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_\w+|mkt_tok|_hs\w+|_ga|_gl|ref_src|ref_url|spm|vero_id)$/i

function isCounter(part: string): boolean {
  return COUNTERS.test(trimmed(part.split('=')[0] ?? ''))
}

/** What is never seen: zero-width marks, joiners, marks of direction, soft hyphens, a mark of byte order. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

/** Without the escapes of markup, unseen marks, quoted line breaks and the marks before a link; once or twice decoded where it was encoded whole. */
function plainly(text: string): string {
  // Before it is decoded too: a line may end within an escape.
  let plain = inOneLine(unescaped(text))
  for (let round = 0; round < 3 && !isLink(plain) && /%(25)*(3D|3A|23)/i.test(plain); round++) plain = decoded(plain)
  return inOneLine(unescaped(plain))
    .replace(/^[\s#!/?&]+/, '')
    .replace(/([?#]|%3F|%23)(?=[\w-]+=)/gi, '&')
}

/** Without the escapes of markup and unseen marks. */
function unescaped(text: string): string {
  return text
    .replace(/&(amp|#38|#x26)(;|%3B)/gi, '&')
    .replace(/%E2%80%8[B-F]|%E2%80%A[A-E]|%EF%BB%BF|%C2%AD/gi, '')
    .replace(UNSEEN, '')
}

/** A line's end within a link, with the sign that a mail sets before it and those of a quotation behind it. */
const BREAK = /(=|%3D)?(?:%0D|%0A|[\r\n])+(?:(?:>|%3E)+(?:\s|%20|\+)*)*/gi

/** Without line ends. */
function inOneLine(text: string): string {
  return text.replace(BREAK, (broken, sign: string | undefined, at: number, whole: string) =>
    sign !== undefined && endsKey(whole, at, at + broken.length) ? sign : '',
  )
}

/** Whether the sign at a place is that of the key before it, not of the mail: the value follows, and no rest of a longer key. */
function endsKey(text: string, at: number, next: number): boolean {
  const key = /(?:^|[&#?]|%(?:25)*(?:26|23|3F))([\w-]+)$/i.exec(text.slice(0, at))?.[1]?.toLowerCase()
  return key !== undefined && (KEYS.has(key) || COUNTERS.test(key)) && !/^[a-z-]*(=|%(25)*3D)/i.test(text.slice(next))
}

/** Whether it begins with something that a link says. */
function isLink(text: string): boolean {
  const key = /^([\w-]+)=/.exec(text)?.[1]?.toLowerCase()
  return key !== undefined && (key === 'z' || key === 'v' || key === 'briefing' || KEYS.has(key))
}

/** Decoded as far as that can be done: what is no letter stays as it is. */
function decoded(text: string): string {
  return text.replace(/(%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes
    }
  })
}

/** What of a query is a link, and what is not: that belongs to whoever serves the page. */
function partsOfQuery(query: string): readonly [own: string, others: string] {
  const parts = plainly(query.replace(/^\?/, ''))
    .split('&')
    .filter((part) => part !== '')
  const own = parts.filter(isLink)
  if (own.length === 0) return ['', query]
  const others = parts.filter((part) => !isLink(part))
  return [own.join('&'), others.length === 0 ? '' : `?${others.join('&')}`]
}

/** The letters of a packed link: broken lines leave spaces and equal signs between them. */
function lettersOf(text: string): string {
  return /^[\w-]*/.exec(text.replace(/%20|%3D|[=\s+>]/gi, ''))?.[0] ?? ''
}

/** A part of a link, and the words of the sentence that it stood in. Where nothing is said before them they are what it says. */
function withoutRest(part: string): readonly [part: string, rest: string] {
  const at = part.search(END)
  const own = at < 0 ? part : bare(part.slice(0, at))
  if (at < 0 || /(^|=)$/.test(own)) return [part, '']
  const rest = decoded(part.slice(at)).replace(/\+/g, ' ')
  return [own, rest.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')]
}

/** Without marks behind it, where what is left is spelt like a part of a link; else as it is. */
function withoutMarks(part: string): string {
  const at = part.search(END)
  const own = bare(at < 0 ? part : part.slice(0, at))
  const isMarks = at < 0 || /^[\s\p{P}\p{S}]*$/u.test(decoded(part.slice(at)))
  return isMarks && !/(^|=)$/.test(own) ? own : part
}

function bare(part: string): string {
  return part.replace(/[\s.:;_~*-]+$/, '')
}

/** Where a link has ended: at the first mark or letter that none can hold, or that stands before a word of the sentence round it. */
const END = (() => {
  const marks = '[^\\x00-\\x7f]|["\'()\\[\\]{}<>!?;|\\\\^`]'
  const escaped = '%(?:2[1278979]|3[BCEF]|5[BCD]|7[BCD]|[C-F][0-9A-F])'
  const word = '(?<!,(?:\\s|%20|\\+)*)(?:\\s|%20|\\+)+(?=[^\\s+,&%])'
  return new RegExp(`${marks}|${escaped}|${word}|[.,:;](?:\\s|%20|\\+)*$`, 'i')
})()

/** A part of a link with its key and its values as a link spells them. */
function partOf(part: string): string[] {
  const at = part.indexOf('=')
  const key = trimmed(at < 0 ? part : part.slice(0, at))
  if (key === '') return []
  const known = KEYS.has(key.toLowerCase()) ? key.toLowerCase() : key
  const value = at < 0 ? '' : valuesOf(part.slice(at + 1))
  if (at >= 0) return [`${known}=${value}`]
  // A name alone: what it names is known by its spelling.
  const name = valuesOf(key)
  if (UNIT_ID.test(name.toLowerCase())) return ['view=report', `unit=${name.toLowerCase()}`]
  return NAMED.test(name) ? [`select=${name}`] : [known]
}

const NAMED = new RegExp(`^(${[...ENTITY_KINDS, 'rec', 'doc', 'org', 'res', 'treaty', 'claim', 'link'].join('|')})[.:]`)

/** The values of a key, each without what is round it. */
function valuesOf(text: string): string {
  let value = text
  for (let round = 0; round < 2 && /%25|%3A|%2C|%7E/i.test(value); round++) value = decoded(value)
  return value
    .split(/,|%2C/i)
    .map(trimmed)
    .filter((one) => one !== '')
    .join()
}

/** Without spaces round it, and without a mark behind it that no name ends in. */
function trimmed(text: string): string {
  return text.replace(/^(\s|%20|\+)+|(\s|%20|\+|[.:;_*])+$/gi, '')
}
