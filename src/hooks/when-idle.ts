// When may something be done that nobody waits for?

/** Whether the page stands in another one: several may stand there, and share one thread with it. */
export const isFramed = () => window.parent !== window

/** Runs when nothing else is to do, after `patience` ms at the latest. Returns how to call it off. */
export function whenIdle(run: () => void, patience: number): () => void {
  // Safari has no such call.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run)
    return () => clearTimeout(timer)
  }
  const idle = requestIdleCallback(run, { timeout: patience })
  return () => cancelIdleCallback(idle)
}
