// What does a link say, before anything is there to check it against? For the start of the page and its first picture.

/** Keys that change how the first picture is dressed, not what it shows. */
const DRESS: ReadonlySet<string> = new Set(['lang', 'theme', 'chrome', 'data', 'v'])

/** Whether a link shows what an empty one shows. A dossier shows no picture, and a desk its own. */
export function isFirstPicture(link: ReadonlyMap<string, string>): boolean {
  return !/^(dossier|author)$/.test(link.get('chrome') ?? '') && [...link.keys()].every((key) => DRESS.has(key))
}

/** What a link says under its keys, unpacked. Of two of one key the first counts; `also` puts others behind it. */
export function peek(hash: string, also = (first: string, _: string) => first): ReadonlyMap<string, string> {
  const given = new Map<string, string>()
  for (const [key, value] of new URLSearchParams(hash.replace(/^#/, ''))) {
    const first = given.get(key)
    given.set(key, first === undefined || first === value ? value : also(first, value))
  }
  return given
}

/** Whether an address is written as this page writes links: of such a one nothing needs to be mended. Keys of plain letters by which visits are counted are none of it. */
export function isWell(hash: string, query: string): boolean {
  return (
    query === '' &&
    !/&z=|[:,~](&|$)|(clid|clkid|braid|gclsrc|igsh|igshid|spm)=/.test(hash) &&
    /^(#?|#([a-z]+=([\w:,~-]|\.(?=\w))+(&(?!$)|$))+)$/.test(hash)
  )
}
