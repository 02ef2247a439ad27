// Words of the page in both languages of a briefing: for what is put into one.

import { LANGUAGES, type Words } from '../../core/model/words.ts'
import { type Catalogues, translator } from '../../i18n/words.ts'

/** The words under a key in each language, where that has been loaded. */
export function inBoth<Key extends string>(
  catalogue: Catalogues<Key>,
  key: Key,
  values?: Readonly<Record<string, string | number>>,
): Words {
  const said = LANGUAGES.map((language) => [language, translator(catalogue, language)(key, values)])
  return Object.fromEntries(said) as unknown as Words
}
