// How does a figure leave the page? As a file of its own, or through the clipboard.

import type { CopiedText } from '../../core/export/figure-text.ts'
import { copyText } from '../../ui/copy-text.ts'

/** Hands a file to whoever reads the page. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser has it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** An SVG as a file. */
export function svgFile(svg: string): Blob {
  return new Blob([svg], { type: 'image/svg+xml' })
}

/** Whether a browser holds a picture of this size: each has limits of its own, and none says them. */
export function fitsCanvas(width: number, height: number): boolean {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  try {
    const context = canvas.getContext('2d')
    if (!context) return false
    context.fillRect(width - 1, height - 1, 1, 1)
    return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255
  } catch {
    return false
  } finally {
    // Some browsers keep the room of a canvas until it is small.
    canvas.width = 0
    canvas.height = 0
  }
}

/** Draws an SVG as a PNG. Rejects where the browser cannot. */
export async function pngOf(svg: string, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(svgFile(svg))
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (blob === null) throw new Error(`${width} × ${height} px`)
    return blob
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** Puts a picture on the clipboard; says whether that worked. */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  // Where there is no clipboard nobody asks what became of the picture.
  png.catch(() => {})
  try {
    // Some browsers forget the press that allowed it while they wait: they are handed the promise.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return true
  } catch {
    return false
  }
}

/** Puts a text on the clipboard, plain and rich, or else plain; says whether that worked. */
export async function copyRich({ plain, html }: CopiedText): Promise<boolean> {
  const part = (text: string, type: string) => [type, new Blob([text], { type })]
  try {
    const item = new ClipboardItem(Object.fromEntries([part(plain, 'text/plain'), part(html, 'text/html')]))
    await navigator.clipboard.write([item])
    return true
  } catch {
    return copyText(plain)
  }
}
