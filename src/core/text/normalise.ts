// What is the one canonical spelling of a piece of the report? Every hash, search and comparison uses this form.

const CJK = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef\\u2018-\\u201d\\u2026\\u2014]'
const SPACE_BESIDE_CJK = new RegExp(`(?<=${CJK}) | (?=${CJK})`, 'gu')
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/**
 * Normalises extracted text: NFC, no invisible characters, no spaces beside Chinese, spaced thousands joined
 * ("9 150 万" becomes "9150万"), addresses cut by a line break made whole. Idempotent.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/http[：:]\/\/[^。]+/g, (address) => address.replaceAll(' ', ''))
    .replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/g, (number) => number.replaceAll(' ', ''))
    .replace(SPACE_BESIDE_CJK, '')
    .replace(/ (?=\(\d{4}\))/g, '')
}
