// What is heard of what was found? The first hit, which Enter opens, and how many there are; and that there is none.

import { type RefObject, useEffect, useState } from 'react'
import { useWords } from '../../i18n/language.ts'
import { words } from './words.ts'

/** ms without a letter after which what was found is said: who types hears the letters. */
const RESTS = 500

/** The sentence for a live region; and tells the field which line is chosen, as often as that changes. */
export function useFoundSaid(dialog: RefObject<HTMLElement | null>, query: string): string {
  const t = useWords(words)
  const [said, say] = useState('')
  useEffect(() => {
    if (query.trim() === '') return say('')
    const timer = setTimeout(() => {
      const found = [...(dialog.current?.querySelectorAll('[cmdk-item]') ?? [])]
      const first = found.find((item) => item.getAttribute('aria-selected') === 'true') ?? found[0]
      const words = first?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
      say(first ? t('found', { n: found.length, first: words }) : t('found.none'))
    }, RESTS)
    return () => clearTimeout(timer)
  }, [dialog, query, t])
  useEffect(() => {
    const around = dialog.current
    if (!around) return
    const tell = () => {
      const field = around.querySelector('[cmdk-input]')
      const id = around.querySelector('[cmdk-item][aria-selected="true"]')?.id
      if (!field || (field.getAttribute('aria-activedescendant') ?? undefined) === id) return
      if (id) field.setAttribute('aria-activedescendant', id)
      else field.removeAttribute('aria-activedescendant')
    }
    const observer = new MutationObserver(tell)
    observer.observe(around, {
      subtree: true,
      childList: true,
      attributeFilter: ['aria-selected', 'aria-activedescendant'],
    })
    return () => observer.disconnect()
  }, [dialog])
  return said
}
