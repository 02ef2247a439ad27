// How large does the reader want letters? What code measures in pixels beside text that is set in rem goes by it.

/** The pixels of a rem: 16 unless the reader chose another font size. */
export function rootSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}

/** A length in pixels at a root of 16, as CSS takes it. */
export function rem(px: number): string {
  return `${px / 16}rem`
}
