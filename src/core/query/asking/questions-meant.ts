// Which of the questions that a reader may begin with does a query ask?

import type { StartQuestion } from '../../model/guide.ts'
import { isHan } from './fold.ts'
import { termsOf } from './name-forms.ts'

/** Questions that have every word of the query, in any order; none for a query of one short word. */
export function questionsMeant(questions: readonly StartQuestion[], query: string): StartQuestion[] {
  const asked = termsOf(query)
  if (asked.join('').length < 4 && !asked.some(isHan)) return []
  return questions.filter(({ text }) => {
    const terms = [text.en, text.zh].flatMap(termsOf)
    return (
      asked.length > 0 &&
      asked.every((word) => terms.some((term) => (isHan(word) ? term.includes(word) : term.startsWith(word))))
    )
  })
}
