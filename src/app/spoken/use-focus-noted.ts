// What does the focus speak, wherever it is? Noted for who wants to see it; a picture that is walked notes more itself.

import { useEffect } from 'react'
import { useWords } from '../../i18n/language.ts'
import { type KeyHint, noteSpoken } from '../../state/spoken.ts'
import { placeOf, regionsOf, spokenOf } from './named.ts'
import { words } from './words.ts'

/** Notes the name and the place of what has the focus. */
export function useFocusNoted(): void {
  const t = useWords(words)
  useEffect(() => {
    const keysOf = (element: Element): KeyHint[] => {
      const round = element.closest(
        '[role="grid"], [role="tree"], [role="application"], [role="radiogroup"], [role="toolbar"]',
      )
      const isRoving = round !== null || element.closest('[data-mark], [data-unit], [data-cell]') !== null
      const isGrid = round?.getAttribute('role') === 'grid'
      const isField = element.matches('input:not([type="checkbox"], [type="radio"]), select, textarea')
      return [
        ...(isGrid
          ? ([
              ['↑ ↓', t('key.rows')],
              ['← →', t('key.cells')],
              ['Home End', t('key.ends')],
            ] as const)
          : isRoving
            ? ([
                ['↑ ↓ ← →', t('key.arrows')],
                ['Home End', t('key.ends')],
              ] as const)
            : isField
              ? ([['↑ ↓', t('key.values')]] as const)
              : []),
        ...(element.matches('a, button, [role="gridcell"], [role="treeitem"]')
          ? ([['Enter', t('key.press')]] as const)
          : []),
        ['Tab', t('key.tab')],
        ['Esc', t('key.out')],
      ]
    }
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest('.spoken-bar, .mark-buttons[role="application"]')) return
      const place = placeOf(target)
      noteSpoken({
        sentence: spokenOf(target),
        where: [...regionsOf(target), ...(place ? [t('of', { ...place })] : [])],
        keys: keysOf(target),
      })
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [t])
}
