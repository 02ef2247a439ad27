// What number is written in Chinese numerals? Three, thirty-six, 三十六: as a paragraph is asked for.

const DIGITS = '零一二三四五六七八九'

/** Up to 999; `undefined` for what is none: 三十六 is 36, 一百零二 is 102, 十 is 10. */
export function readNumeral(text: string): number | undefined {
  const plain = text.replace(/两/g, '二').replace(/〇/g, '零')
  const [whole, hundreds = '', tens = '', ones = ''] =
    /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)$/u.exec(plain) ?? []
  if (whole === undefined || whole === '') return undefined
  const ten = plain.includes('十') ? digitOf(tens, 1) * 10 : 0
  return digitOf(hundreds, 0) * 100 + ten + digitOf(ones, 0)
}

function digitOf(sign: string, absent: number): number {
  return sign === '' ? absent : DIGITS.indexOf(sign)
}

/** A text with its Chinese numerals as digits: 第三十六段 is 第36段. */
export function withDigits(text: string): string {
  return text.replace(/[零〇一二两三四五六七八九十百]+/gu, (numeral) => String(readNumeral(numeral) ?? numeral))
}
