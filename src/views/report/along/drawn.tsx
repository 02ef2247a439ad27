// How do a line, a mark and words of a scene stand in a page? As `picture.ts` writes them into a file.

import { pathOf, shapeOf } from '../../../core/export/picture.ts'
import type { SceneLine, SceneMark } from '../../../core/layout/scene.ts'
import type { SceneText } from '../../../core/layout/text-box.ts'
import { DASHES, svgDash } from '../../../core/model/shapes.ts'

/** A line; `isHit` is what a pointer meets of it. */
export function LinePath({
  line: { side, stroke, width, curve },
  extra = '',
  isHit = false,
}: {
  readonly line: Pick<SceneLine, 'side' | 'stroke' | 'width' | 'curve'>
  readonly extra?: string
  readonly isHit?: boolean
}) {
  const dash = isHit ? {} : svgDash(DASHES[stroke])
  const look = isHit ? 'line hit' : `line ${side} ${stroke}${extra}`
  return <path className={look} d={pathOf(curve)} strokeWidth={isHit ? 9 : width} {...dash} />
}

/** A mark with its name. */
export function MarkShape({ mark }: { readonly mark: SceneMark }) {
  return (
    <>
      {!mark.isBracket && <path d={shapeOf(mark)} />}
      {mark.label && <Words text={mark.label} />}
    </>
  )
}

/** Words, one line under the other round their middle. */
export function Words({ text: { lines, x, y, anchor, size, weight, tone } }: { readonly text: SceneText }) {
  const step = size * 1.15
  const first = y - (step * (lines.length - 1)) / 2 + size * 0.355
  return (
    <text className={`tone-${tone}`} fontSize={size} textAnchor={anchor} fontWeight={weight === 600 ? 600 : undefined}>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one name never change places
        <tspan key={i} x={x} y={first + i * step}>
          {i < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  )
}
