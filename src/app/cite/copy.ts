// How does a text get to the clipboard, with its slanted titles and raised marks where they are wanted?

/** A text for the clipboard; `html` for what can set it. */
export interface Copied {
  readonly plain: string
  readonly html?: string
}

/** Copies a text; says whether that worked. `shown` is where it stands on the page, for browsers that copy only what is selected. */
export async function copyRich(copied: Copied, shown: Element | null): Promise<boolean> {
  try {
    if (copied.html === undefined) await navigator.clipboard.writeText(copied.plain)
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([copied.plain], { type: 'text/plain' }),
          'text/html': new Blob([copied.html], { type: 'text/html' }),
        }),
      ])
    return true
  } catch {
    return shown !== null && copySelected(copied, shown)
  }
}

/** In a frame without leave, or on a page opened from a file, only a selection can be copied: it is filled as it leaves. */
function copySelected({ plain, html }: Copied, shown: Element): boolean {
  const selection = window.getSelection()
  if (selection === null || typeof document.execCommand !== 'function') return false
  let isFilled = false
  const fill = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return
    event.clipboardData.setData('text/plain', plain)
    if (html !== undefined) event.clipboardData.setData('text/html', html)
    event.preventDefault()
    isFilled = true
  }
  selection.selectAllChildren(shown)
  document.addEventListener('copy', fill, { once: true })
  const isCopied = document.execCommand('copy')
  document.removeEventListener('copy', fill)
  selection.removeAllRanges()
  return isCopied && isFilled
}
