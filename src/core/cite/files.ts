// Which files do programs for references read, and how is each named?

import { writeBibtex } from './bibtex.ts'
import { writeCsl } from './csl.ts'
import type { Citation } from './reference.ts'
import { writeRis } from './ris.ts'
import type { Written } from './style.ts'

/** The files, by the endings of their names. */
export const REFERENCE_FILES: Readonly<
  Record<
    'bib' | 'ris' | 'json',
    { readonly type: string; readonly write: (cited: readonly Citation[], written: Written) => string }
  >
> = {
  bib: { type: 'application/x-bibtex', write: writeBibtex },
  ris: { type: 'application/x-research-info-systems', write: writeRis },
  json: { type: 'application/vnd.citationstyles.csl+json', write: writeCsl },
}
