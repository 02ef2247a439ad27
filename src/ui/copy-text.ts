// How does a text get to the clipboard, also where the browser keeps its own way shut?

/** Copies a text; says whether that worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

/** In a frame without leave, or on a page opened from a file, only a selection can be copied. */
function copyBySelection(text: string): boolean {
  const before = document.activeElement
  const holder = document.createElement('textarea')
  holder.value = text
  holder.style.position = 'fixed'
  holder.style.opacity = '0'
  document.body.append(holder)
  holder.select()
  // Some browsers have taken it away.
  const isCopied = document.execCommand?.('copy') ?? false
  holder.remove()
  if (before instanceof HTMLElement) before.focus()
  return isCopied
}
