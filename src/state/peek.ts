// What does a link say, before anything is there to check it against? For the start of the page and its first picture.

/** What a link says under its keys, unpacked. Of two of one key the first counts. */
export function peek(hash: string): ReadonlyMap<string, string> {
  const given = new Map<string, string>()
  for (const [key, value] of new URLSearchParams(hash.replace(/^#/, ''))) if (!given.has(key)) given.set(key, value)
  return given
}
