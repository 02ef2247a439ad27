// A code that a camera reads, as a picture: on the page, and as a file.

import type { codeOf } from './compose.ts'
import './CodePicture.css'

/** Margin of a code, in modules: cameras want it. */
const QUIET = 4

/** The rows of a code, as `codeOf` makes them. */
export type CodeRows = NonNullable<ReturnType<typeof codeOf>>

/** The code. A camera reads dark on light, whatever the theme. */
export function CodePicture({ rows, label }: { readonly rows: CodeRows; readonly label: string }) {
  const { viewBox, path } = drawn(rows)
  return (
    <svg className="code-picture" role="img" aria-label={label} viewBox={viewBox} shapeRendering="crispEdges">
      <path d={path} />
    </svg>
  )
}

/** px of a module in a file: a code of the longest link is then a hand wide in print. */
const MODULE = 8

/** The code as an SVG that stands by itself, and how wide and high that is, in px. */
export function codeFile(rows: CodeRows): { readonly svg: string; readonly side: number } {
  const { viewBox, path, side } = drawn(rows)
  const size = side * MODULE
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${viewBox}" shape-rendering="crispEdges"><path fill="#fff" d="M${-QUIET} ${-QUIET}h${side}v${side}h${-side}z"/><path d="${path}"/></svg>`
  return { svg, side: size }
}

function drawn(rows: CodeRows) {
  const side = rows.length + 2 * QUIET
  const squares = rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
  return { side, viewBox: `${-QUIET} ${-QUIET} ${side} ${side}`, path: squares.join('') }
}
