// How many times as large as on a desk does a large window draw the page? What code measures in pixels grows by it too.

/** The style sheet of the page says it; once where it says nothing. */
export function grownBy(): number {
  return Number(getComputedStyle(document.documentElement).getPropertyValue('--grow')) || 1
}
