// What does the pointer do on the canvas? It rests on marks and lines, chooses them, and at a double tap asks for what is near.

import type { Core, EventObject } from 'cytoscape'
import { useEffect } from 'react'
import type { Hands } from './hands.ts'

/** Tells the hands what the pointer does, as long as there is a canvas. */
export function usePointer(cy: Core | null, { onSelect, onFocus, onHover }: Hands): void {
  useEffect(() => {
    if (!cy) return
    let last: unknown = null
    const choose = (event: EventObject) => {
      last = event.target
      onSelect(event.target === cy ? null : event.target.id(), event.originalEvent?.shiftKey === true)
    }
    // Two quick taps on two marks are no double tap on the second.
    let first: unknown = null
    const begin = () => {
      first = last
    }
    const focus = (event: EventObject) => {
      const isTwice = event.target !== cy && first === event.target && event.originalEvent?.shiftKey !== true
      if (isTwice) onFocus(event.target.id())
    }
    cy.on('tapstart', begin)
    cy.on('tap', choose)
    cy.on('dbltap', focus)
    return () => {
      cy.off('tapstart', begin)
      cy.off('tap', choose)
      cy.off('dbltap', focus)
    }
  }, [cy, onSelect, onFocus])
  useEffect(() => {
    if (!cy) return
    const enter = (event: EventObject) => onHover(event.target.id())
    const leave = () => onHover(null)
    const things = '.mark, .line'
    cy.on('mouseover', things, enter)
    cy.on('mouseout', things, leave)
    return () => {
      cy.off('mouseover', things, enter)
      cy.off('mouseout', things, leave)
    }
  }, [cy, onHover])
}
