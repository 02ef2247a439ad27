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

/** A link as this page would have written it. `isNewer`: a later page wrote it, and not all of it may be understood. */
export function migrated(given: Given, steps = STEPS): { readonly given: Given; readonly isNewer: boolean } {
  const said = given.get('v')
  const version = said !== undefined && /^[1-9]\d{0,3}$/.test(said) ? Number(said) : 1
  return {
    given: steps.slice(version - 1).reduce((now, step) => step(now), given),
    isNewer: version > steps.length + 1 || (said !== undefined && String(version) !== said),
  }
}
