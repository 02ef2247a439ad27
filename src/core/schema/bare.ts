// How is a list of names asked for a name that every object answers to?

/**
 * The same, of objects that answer to their own keys only: “constructor” is then a word like any other, and one that nobody has
 * listed is not there.
 */
export function bare<Content>(content: Content): Content {
  if (Array.isArray(content)) return content.map(bare) as Content
  if (typeof content !== 'object' || content === null) return content
  const own: object = Object.create(null)
  for (const [key, value] of Object.entries(content)) Reflect.set(own, key, bare(value))
  return own as Content
}
