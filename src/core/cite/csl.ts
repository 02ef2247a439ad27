// References as CSL-JSON. The form has no field for a place in an item: it stands under `custom`, by the labels of CSL, and in
// words in the note, which programs show.

import { locatorsOf, spansText } from './locator.ts'
import type { Citation } from './reference.ts'
import { placesText, type Written } from './style.ts'

/** A file of items, one for each citation. */
export function writeCsl(cited: readonly Citation[], written: Written): string {
  const items = cited.map((citation) => {
    const {
      reference: { isDescribed: _, ...reference },
      units,
    } = citation
    if (units.length === 0) return reference
    const note = [placesText(citation, written), reference.note].filter((part) => part !== undefined).join('. ')
    const locators = locatorsOf(units).map(({ label, spans }) => ({ label, locator: spansText(spans) }))
    return { ...reference, note, custom: { locators } }
  })
  return `${JSON.stringify(items, null, 2)}\n`
}
