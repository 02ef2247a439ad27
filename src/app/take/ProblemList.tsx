// What is wrong with a file of briefings, fault by fault: where, what, and how it is mended.

import type { Problem } from '../../core/schema/problem.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { words } from './words.ts'

/** The list. A fault that has no words in this language is told as whoever found it wrote it. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const t = useWords(words)
  const isEnglish = useLocale().startsWith('en')
  return (
    <ol>
      {problems.map(({ path, what, mend, told }) => (
        <li key={`${path} ${what}`}>
          <code>{path}</code>:{' '}
          {told === undefined || isEnglish ? `${what}; ${mend}.` : t(`problem.${told.kind}`, told.values)}
        </li>
      ))}
    </ol>
  )
}
