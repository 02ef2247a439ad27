// What stands at the foot of every page of paper? The source, the dataset, the number of the page: where a browser sets them.

/** The feet of the pages. Rendered, it holds for all that is printed. */
export function PageFeet({ start, middle }: { readonly start: string; readonly middle: string }) {
  return (
    <style>{`@page {
  margin: 14mm 14mm 18mm;
  @bottom-left { content: ${quoted(start)}; ${LOOK} }
  @bottom-center { content: ${quoted(middle)}; ${LOOK} }
  @bottom-right { content: counter(page) " / " counter(pages); ${LOOK} }
}`}</style>
  )
}

const LOOK = 'font: 7.5pt sans-serif; color: #5f6875'

/** A text as a string of a style sheet: nothing in it ends the string, or the sheet. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`
}
