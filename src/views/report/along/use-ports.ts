// At what height does each row of the open unit stand beside the picture? Its thread leaves there.

import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'
import type { SaidRow } from './said.ts'

/** Heights of rows in px below the top of the picture, by what they say. */
export type Ports = ReadonlyMap<string, number>

interface Measured {
  readonly ports: Ports
  /** Where the text ends and the picture begins, in px from the left of both. */
  readonly edge: number
}

const NONE: Measured = { ports: new Map(), edge: 0 }

/** Measures the rows that light something, as they stand now, and again when they have moved. */
export function usePorts(
  body: RefObject<HTMLElement | null>,
  rows: readonly SaidRow[],
  size: unknown,
): Measured & { readonly measure: () => void } {
  const [measured, set] = useState(NONE)
  const measure = useCallback(() => set(measuredIn(body.current)), [body])
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows and room are what moves them
  useLayoutEffect(measure, [measure, rows, size])
  return { ...measured, measure }
}

function measuredIn(body: HTMLElement | null): Measured {
  const text = body?.querySelector('.along-text')?.getBoundingClientRect()
  const open = body?.querySelector('.along-open')?.getBoundingClientRect()
  if (!body || !text || !open) return NONE
  const { left, top } = body.getBoundingClientRect()
  const isMirrored = getComputedStyle(body).direction === 'rtl'
  const ports = [...body.querySelectorAll<HTMLElement>('[data-port]')].flatMap((port) => {
    const box = port.getBoundingClientRect()
    const y = box.top + box.height / 2
    // What is scrolled out of its unit has no thread.
    return y < open.top || y > open.bottom ? [] : [[port.dataset['port'] ?? '', y - top] as const]
  })
  return { ports: new Map(ports), edge: (isMirrored ? text.left : text.right) - left }
}
