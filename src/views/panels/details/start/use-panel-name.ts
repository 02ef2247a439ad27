// What is the panel called? Said before anything of it has come but where to begin.

import { useWords } from '../../../../i18n/language.ts'
import { words } from './words.ts'

/** The name of the panel. */
export function usePanelName(): string {
  return useWords(words)('region')
}
