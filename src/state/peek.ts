// What does a link say, before anything is there to check it against? For the start of the page and its first picture.

/** Keys that change how the first picture is dressed, not what it shows. */
const DRESS: ReadonlySet<string> = new Set(['lang', 'theme', 'chrome', 'v'])

/** Whether a link shows what an empty one shows. A dossier shows no picture, and a desk its own. */
export function isFirstPicture(link: ReadonlyMap<string, string>): boolean {
  return !/^(dossier|author)$/.test(link.get('chrome') ?? '') && [...link.keys()].every((key) => DRESS.has(key))
}

/** What a link says under its keys, unpacked. Of two of one key the first counts. */
export function peek(hash: string): ReadonlyMap<string, string> {
  const given = new Map<string, string>()
  for (const [key, value] of new URLSearchParams(hash.replace(/^#/, ''))) if (!given.has(key)) given.set(key, value)
  return given
}
