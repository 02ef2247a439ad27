// How does a link that somebody kept open in a page that writes links otherwise? Each version has one step to the next.

/** What a link says under its keys. */
export type Given = ReadonlyMap<string, string>

/**
 * The steps from each version to the next, the first from version 1. Whoever renames a key or a value adds one here, and
 * puts a link of before into `tests/state/old-links.json`. New keys need none.
 */
const STEPS: readonly ((given: Given) => Given)[] = []

/** The version that links are written in. Version 1 is not said: no link ever did. */
export const LINK_VERSION = STEPS.length + 1

/**
 * A link as this page would have written it. Of a `newer` version not all may be understood; a version that is `none` counts
 * as the first.
 */
export function migrated(
  given: Given,
  steps = STEPS,
): { readonly given: Given; readonly version: 'known' | 'newer' | 'none' } {
  const said = given.get('v') ?? ''
  const isVersion = /^[1-9]\d{0,3}$/.test(said)
  const version = isVersion ? Number(said) : 1
  return {
    given: steps.slice(version - 1).reduce((now, step) => step(now), given),
    version: version > steps.length + 1 ? 'newer' : said === '' || isVersion ? 'known' : 'none',
  }
}
