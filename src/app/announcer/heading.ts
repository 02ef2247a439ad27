// What does the view in front say that it shows? Its headline is the answer; it may come later than the step that asked for it.

/** ms between two looks, and how often one looks before what is there is said. */
const [LOOK, MOST] = [120, 12]

/** The headline of the view in front; empty while it is on its way, `undefined` where there is no view. */
export function headingOf(): string | undefined {
  const front = document.querySelector('.view.front')
  if (!front) return undefined
  const heading = front.querySelector('h1')
  // What is only for the eye, as a sign before the words, is no part of it.
  return (heading?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** Runs once the view in front has stopped changing its headline, or after some time. Returns how to call it off. */
export function whenSettled(run: () => void): () => void {
  let last: string | undefined
  let looks = 0
  const timer = setInterval(() => {
    const now = headingOf()
    looks++
    if (looks < MOST && (now !== last || !now)) {
      last = now
      return
    }
    clearInterval(timer)
    run()
  }, LOOK)
  return () => clearInterval(timer)
}
