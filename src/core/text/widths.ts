// Full or half width, one hyphen or another: which forms of the same sign does an extraction exchange, and how does the print write them?

/** A comma, colon or semicolon of half width between two digits is part of a figure or a time. */
const BETWEEN_DIGITS = /(?<!\d)[,:;]|[,:;](?!\d)/g
const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '｡': '。',
  '､': '、',
  '!': '！',
  '•': '·',
  '‧': '·',
  '・': '·',
  '･': '·',
}
/** Radicals that a font has in the place of characters: programs that print say the one where the other was written. */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '⼾户⺁厂⺇几⺌小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺛旡⺝月⺟母⺠民⺢氺⺫目⺬示⺭礻⺰纟⺱罓⺲罒⺶羊⺷羊⺸羊⺹耂⺻聿⺼月⺽臼⻁虎⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻐钅⻑長⻒镸⻓长⻔门⻗雨' +
    '⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭歯⻮齿⻯竜⻰龙⻲亀⻳龟'
  )
    .match(/../gu)
    ?.map(([radical = '', character = '']) => [radical, character]) ?? [],
)
const ITEMS = '一二三四五六七八九十'

/**
 * The signs of a Chinese text as UN documents print them: letters, digits, brackets and the signs of addresses of half width, commas,
 * colons and semicolons of full width, one hyphen, one dot between names, characters in the place of radicals. No word changes, and no figure.
 */
export function asPrinted(text: string): string {
  return text
    .replace(/[\u2e80-\u2fd5]/g, (radical) => RADICALS[radical] ?? radical.normalize('NFKC'))
    .replace(/[\uff08-\uff09\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff0d-\uff0f\uff1d\uff1f\uff3f]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
    )
    .replace(/[\u00ad\u2010-\u2013\u2212\ufe63]/g, (sign) => (sign === '\u00ad' ? '' : '-'))
    .replace(BETWEEN_DIGITS, (sign) => FULL[sign] ?? sign)
    .replace(/[｡､!•‧・･]/g, (sign) => FULL[sign] ?? sign)
    .replace(/\(([一二三四五六七八九十])\)/g, (_, digit: string) => String.fromCharCode(0x3220 + ITEMS.indexOf(digit)))
}
