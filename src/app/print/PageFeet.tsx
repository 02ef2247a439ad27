// What stands at the foot of every page of paper? The source, the dataset, the number of the page: where a browser sets them.

import { useLayoutEffect } from 'react'

/**
 * The feet of the pages. Rendered, it holds for all that is printed. A sheet that the page makes itself, and no element: the
 * policy of the page lets no style in that was not there when it was built.
 */
export function PageFeet({ start, middle }: { readonly start: string; readonly middle: string }) {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rulesOf(start, middle))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  }, [start, middle])
  return null
}

function rulesOf(start: string, middle: string): string {
  return `@page {
  margin: 14mm 14mm 18mm;
  @bottom-left { content: ${quoted(start)}; ${LOOK} }
  @bottom-center { content: ${quoted(middle)}; ${LOOK} }
  @bottom-right { content: counter(page) " / " counter(pages); ${LOOK} }
}`
}

const LOOK = 'font: 7.5pt sans-serif; color: #5f6875'

/** A text as a string of a style sheet: nothing in it ends the string, or the sheet. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`
}
