// What may stand in a part of a slide file? Text that every reader of XML takes: no signs that XML does not know, no half letters.

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are taken out
const UNKNOWN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text without what XML cannot hold; what is left of a broken letter is shown as one that is missing. */
export function clean(text: string): string {
  return text.replace(UNKNOWN, '').replace(HALF, '\ufffd')
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** A text as it stands in XML, between tags or in an attribute. */
export function xmlText(text: string): string {
  return clean(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
}

/** A text as an attribute that stands on one line, no longer than is read as a name. */
export function xmlName(text: string): string {
  return xmlText(cutName(text))
}

/** A name in one line, cut where it is longer than names may be; with `room` for what comes behind it. */
export function cutName(text: string, room = 0): string {
  const line = clean(text).replace(/\s+/g, ' ').trim()
  const signs = [...line]
  const most = LONGEST_NAME - room
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : line
}

const LONGEST_NAME = 80
