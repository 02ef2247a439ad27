// Markup of our own writers as an element of the page.

import { useLayoutEffect, useRef } from 'react'

/** An SVG that was written as a file is. */
export function Drawing({ svg, className }: { readonly svg: string; readonly className: string }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
    place.current?.replaceChildren(document.importNode(drawn, true))
  }, [svg])
  return <div className={className} ref={place} />
}
