// The picture of a lens: one Cytoscape instance that stays, fed with elements, classes and a viewport.

import type { Core, EventObject } from 'cytoscape'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import CytoscapeComponent from 'react-cytoscapejs'
import type { Lens } from '../core/graph/nexus-lens.ts'
import { fitLayout } from '../core/layout/fit-layout.ts'
import type { NexusLayouts } from '../core/layout/nexus-layout.ts'
import { classChange, type Stress, stressClasses } from './classes.ts'
import { type CanvasWords, canvasElements } from './elements.ts'
import { MarkButtons } from './MarkButtons.tsx'
import { type CanvasTheme, canvasStylesheet } from './stylesheet.ts'
import { panToShow, type Size, viewportFor } from './viewport.ts'
import './canvas.css'

/** What the canvas shows, and what it reports back. */
export interface GraphCanvasProps {
  readonly lens: Lens
  readonly layouts: NexusLayouts
  readonly words: CanvasWords
  /** Each mark in a sentence, for who does not see the canvas. */
  readonly nameOf: (id: string) => string
  readonly controls: { readonly group: string; readonly zoomIn: string; readonly zoomOut: string; readonly fit: string }
  readonly theme: CanvasTheme
  readonly stress: Stress | undefined
  readonly chosen: string | null
  /** Sums to write on lines, by line id. */
  readonly amounts: ReadonlyMap<string, string>
  readonly onSelect: (id: string | null) => void
  readonly onHover: (id: string | null) => void
}

/** Below these widths the smaller layouts are used. */
const BELOW = { narrow: 560, medium: 720 }

/** react-cytoscapejs compares by this: what is the same object needs no patch. */
const differs = (a: unknown, b: unknown) => a !== b
/** Cytoscape draws words from textures, which blur between pixels; twice as many pixels keep them crisp. */
const PIXEL_RATIO = typeof window === 'undefined' ? 2 : Math.max(2, window.devicePixelRatio)
/** Between the columns of the smaller layouts there is no room for sums. */
const NO_AMOUNTS: ReadonlyMap<string, string> = new Map()
const PRESET = { name: 'preset', fit: false } as const
const FILL = { width: '100%', height: '100%' } as const

/** Draws a lens. Sizes itself to its container. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { lens, layouts, words, theme, stress, chosen, amounts, onSelect, onHover } = props
  const frame = useRef<HTMLDivElement>(null)
  const [cy, setCy] = useState<Core | null>(null)
  const size = useSize(frame)
  const frameName = frameFor(size)
  const layout = useMemo(
    () => (size ? fitLayout(layouts[frameName], size) : layouts[frameName]),
    [layouts, size, frameName],
  )
  const elements = useMemo(() => canvasElements(lens, layout, words), [lens, layout, words])
  const stylesheet = useMemo(
    () => canvasStylesheet({ ...theme, size: theme.size - (frameName === 'narrow' ? 1 : 0) }),
    [theme, frameName],
  )
  const fit = useCallback(() => {
    if (cy && size) cy.viewport(viewportFor(layout, size))
  }, [cy, layout, size])

  useEffect(fit, [fit])
  useEffect(() => {
    const place = layout.nodes.find(({ id }) => id === chosen)
    const pan = cy && size && place ? panToShow(place, cy.zoom(), cy.pan(), size) : undefined
    if (pan) cy?.pan(pan)
  }, [cy, chosen, layout, size])
  useCanvasEvents(cy, onSelect, onHover)
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements carry no classes yet, so they are set again
  useEffect(() => {
    if (cy) applyStress(cy, stress, chosen)
  }, [cy, stress, chosen, elements])
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements carry no sums yet, so they are set again
  useEffect(() => {
    if (cy) writeAmounts(cy, frameName === 'wide' ? amounts : NO_AMOUNTS)
  }, [cy, amounts, elements, frameName])

  return (
    <div className="canvas-frame" ref={frame}>
      {size && (
        <div className="canvas" aria-hidden="true">
          <CytoscapeComponent
            // The wrapper calls this on every render; the setter ignores a value it has.
            cy={setCy}
            elements={elements as cytoscape.ElementDefinition[]}
            stylesheet={stylesheet as cytoscape.StylesheetJsonBlock[]}
            layout={PRESET}
            style={FILL}
            diff={differs}
            pixelRatio={PIXEL_RATIO}
            minZoom={0.4}
            maxZoom={4}
            autoungrabify
            autounselectify
            boxSelectionEnabled={false}
          />
        </div>
      )}
      {cy && (
        <MarkButtons
          cy={cy}
          lens={lens}
          layout={layout}
          chosen={chosen}
          nameOf={props.nameOf}
          onSelect={onSelect}
          onHover={onHover}
        />
      )}
      {cy && <ZoomControls cy={cy} words={props.controls} onFit={fit} />}
    </div>
  )
}

function frameFor(size: Size | null): keyof NexusLayouts {
  if (!size || size.width >= BELOW.medium) return 'wide'
  return size.width < BELOW.narrow ? 'narrow' : 'medium'
}

function useSize(frame: React.RefObject<HTMLDivElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {}
      // A hidden canvas has no size: keep the last one, so that it comes back as it was.
      if (width > 0 && height > 0) setSize({ width: Math.round(width), height: Math.round(height) })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  return size
}

function useCanvasEvents(
  cy: Core | null,
  onSelect: (id: string | null) => void,
  onHover: (id: string | null) => void,
): void {
  useEffect(() => {
    if (!cy) return
    const choose = (event: EventObject) => onSelect(event.target === cy ? null : event.target.id())
    const enter = (event: EventObject) => onHover(event.target.id())
    const leave = () => onHover(null)
    const things = '.mark, .line'
    cy.on('tap', choose)
    cy.on('mouseover', things, enter)
    cy.on('mouseout', things, leave)
    return () => {
      cy.off('tap', choose)
      cy.off('mouseover', things, enter)
      cy.off('mouseout', things, leave)
    }
  }, [cy, onSelect, onHover])
}

function applyStress(cy: Core, stress: Stress | undefined, chosen: string | null): void {
  cy.batch(() => {
    cy.elements('.mark, .line').forEach((element) => {
      const { add, remove } = classChange(element.classes(), stressClasses(element.id(), stress, chosen))
      if (add.length > 0) element.addClass(add)
      if (remove.length > 0) element.removeClass(remove)
    })
    cy.elements('.ring, .brace').forEach((element) => {
      const owner = element.id().replace(/^(ring|bracket):[a-z]+:/, '')
      element.toggleClass('lit', stress?.lit.has(owner) ?? false)
      element.toggleClass('dim', stress !== undefined && !stress.lit.has(owner) && !stress.rest.has(owner))
    })
  })
}

function writeAmounts(cy: Core, amounts: ReadonlyMap<string, string>): void {
  cy.batch(() => {
    cy.edges('.line').forEach((line) => {
      const amount = amounts.get(line.id())
      if (amount !== undefined) line.data('amount', amount)
      else if (line.data('amount') !== undefined) line.removeData('amount')
    })
  })
}

function ZoomControls({
  cy,
  words,
  onFit,
}: {
  readonly cy: Core
  readonly words: GraphCanvasProps['controls']
  readonly onFit: () => void
}) {
  const zoomBy = (factor: number) =>
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
  return (
    <fieldset className="zoom-controls" aria-label={words.group}>
      <button type="button" onClick={() => zoomBy(1.25)} aria-label={words.zoomIn}>
        +
      </button>
      <button type="button" onClick={() => zoomBy(0.8)} aria-label={words.zoomOut}>
        −
      </button>
      <button type="button" onClick={onFit}>
        {words.fit}
      </button>
    </fieldset>
  )
}
