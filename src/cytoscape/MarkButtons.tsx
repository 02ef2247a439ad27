// How does a keyboard or a screen reader reach the marks? A button over each, moved with the camera; one tab stop.

import type { Core } from 'cytoscape'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Lens } from '../core/graph/nexus-lens.ts'
import type { NexusLayout } from '../core/layout/nexus-layout.ts'
import { walk } from './walk.ts'

interface MarkButtonsProps {
  readonly cy: Core
  readonly lens: Lens
  readonly layout: NexusLayout
  readonly chosen: string | null
  readonly nameOf: (id: string) => string
  readonly onSelect: (id: string | null) => void
  readonly onHover: (id: string | null) => void
}

/** Buttons over the marks. The pointer passes through them to the canvas. */
export function MarkButtons({ cy, lens, layout, chosen, nameOf, onSelect, onHover }: MarkButtonsProps) {
  const layer = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(() => {
    const follow = () => {
      const { x, y } = cy.pan()
      if (layer.current) layer.current.style.transform = `translate(${x}px, ${y}px) scale(${cy.zoom()})`
    }
    follow()
    cy.on('viewport', follow)
    return () => {
      cy.off('viewport', follow)
    }
  }, [cy])

  const first = layout.nodes[0]?.id
  const stop = [current, chosen, first].find((id) => layout.nodes.some((node) => node.id === id))
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>, id: string) => {
    const next = walk(lens, layout, id, event.key)
    if (next === undefined) return
    event.preventDefault()
    layer.current?.querySelector<HTMLButtonElement>(`[data-mark="${CSS.escape(next)}"]`)?.focus()
  }
  return (
    <div className="mark-buttons" ref={layer}>
      {layout.nodes.map(({ id, x, y, width, height }) => (
        <button
          key={id}
          type="button"
          data-mark={id}
          tabIndex={id === stop ? 0 : -1}
          aria-pressed={id === chosen}
          style={{ left: x - width / 2 - 3, top: y - height / 2 - 3, width: width + 6, height: height + 6 }}
          onClick={() => onSelect(id === chosen ? null : id)}
          onFocus={(event) => {
            setCurrent(id)
            if (event.currentTarget.matches(':focus-visible')) onHover(id)
          }}
          onBlur={() => onHover(null)}
          onKeyDown={(event) => onKeyDown(event, id)}
        >
          <span className="unseen">{nameOf(id)}</span>
        </button>
      ))}
    </div>
  )
}
