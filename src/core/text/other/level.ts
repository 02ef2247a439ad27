// How is a text of any script made comparable without moving a character? Digits, separators and spaces become those of ASCII.

const SIGNS: Readonly<Record<string, string>> = {
  '٫': '.',
  '٬': ',',
  '،': ',',
  '٪': '%',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '−': '-',
}

/** The same text with the digits of Arabic and the spaces of printers levelled: as many characters, each in its place. */
export function levelled(text: string): string {
  return text.replace(/[٠-٩۰-۹٫٬،٪\u00a0\u202f\u2009\u2010\u2011−]/g, (sign) => {
    const code = sign.charCodeAt(0)
    if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
    if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0)
    return SIGNS[sign] ?? sign
  })
}

/** Marks that show nothing: soft hyphens, joiners, marks of direction. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** A line as it is read: composed, without what shows nothing, its spaces single. */
export function plainLine(line: string): string {
  return line.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
}
