// Which lines leave the mark of a row? A small fan to each of its ends, drawn as in the picture.

import { useLayoutEffect, useRef, useState } from 'react'
import { DASHES, strokeWidth, svgDash } from '../../../core/model/shapes.ts'
import type { SaidEnd } from './content.ts'
import './Fan.css'

/** Height of an end in one line, and of its second line, in px, as the style sheet has them where nothing is broken. */
const END_LINE = 21
const SECOND_LINE = 17
/** Width of the fan in px; its lines begin under the mark. */
const WIDTH = 30
const FROM = 8

/** Where the ends stand. */
interface Stand {
  readonly height: number
  readonly at: readonly number[]
}

/** Decoration: each end says the same in words. */
export function Fan({ ends }: { readonly ends: readonly SaidEnd[] }) {
  const [found, setFound] = useState<Stand>()
  const svg = useRef<SVGSVGElement>(null)
  // Large words and narrow windows break lines.
  useLayoutEffect(() => {
    const round = svg.current?.parentElement
    if (!round) return
    const measure = () =>
      setFound((known) => {
        const next = standIn(round)
        return known && String([known.height, known.at]) === String([next.height, next.at]) ? known : next
      })
    const observer = new ResizeObserver(measure)
    observer.observe(round)
    return () => observer.disconnect()
  }, [])
  const { height, at } = found?.at.length === ends.length ? found : standOf(ends)
  const middle = height / 2
  return (
    <svg className="row-fan" viewBox={`0 0 ${WIDTH} ${height}`} preserveAspectRatio="none" aria-hidden="true" ref={svg}>
      {ends.map(({ id, side, stroke, width, isOurs, isFallen }, i) => (
        <path
          key={id}
          className={isFallen ? 'off' : side}
          d={`M${FROM} ${middle}C${FROM + 11} ${middle} ${FROM + 9} ${at[i]} ${WIDTH} ${at[i]}`}
          vectorEffect="non-scaling-stroke"
          strokeWidth={strokeWidth(isFallen ? 1.25 : width, stroke, isOurs)}
          {...svgDash(DASHES[stroke])}
        />
      ))}
    </svg>
  )
}

/** Where they stand while no line is broken: so they are drawn before the page's own code. */
function standOf(ends: readonly SaidEnd[]): Stand {
  let height = 0
  const at = ends.map(({ under }) => {
    const y = height + END_LINE / 2
    height += END_LINE + (under ? SECOND_LINE : 0)
    return y
  })
  return { height, at }
}

function standIn(round: HTMLElement): Stand {
  const { top, height } = round.getBoundingClientRect()
  const at = [...round.querySelectorAll('.row-end-line > .kind-mark')].map((sign) => {
    const box = sign.getBoundingClientRect()
    return box.top + box.height / 2 - top
  })
  return { height, at }
}
