// How does a deck become a file? The writer of slides makes its frame, masters and notes; shapes, connectors and citations come
// from the model of the slides, and what it writes wrongly is mended before it is packed.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import PptxGenJS from 'pptxgenjs'
import { clean } from '../../core/slides/clean.ts'
import type { Deck, WrittenSlide } from '../../core/slides/deck.ts'
import { mended } from '../../core/slides/mend.ts'
import { SHEET } from '../../core/slides/sheet.ts'
import { FONTS, writtenSlides } from '../../core/slides/write-slides.ts'

/** px of a slide in an inch of the file. */
const INCH = 120
const LAYOUT = 'Scene'

/** The file of a deck. `progress` is told of each slide that is written. */
export async function writeDeck(deck: Deck, progress: (written: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const slides: WrittenSlide[] = []
  for (const slide of writtenSlides(deck)) {
    slides.push(slide)
    progress(slides.length)
  }
  const frame = unzipSync(await frameOf(deck, slides.length))
  const parts = Object.fromEntries(Object.entries(frame).map(([path, bytes]) => [path, strFromU8(bytes)]))
  const written = Object.entries(mended(parts, deck, slides)).map(([path, xml]) => [path, strToU8(xml)] as const)
  // What reads a file as a stream wants to know first what is in it.
  written.sort(([a], [b]) => Number(b.startsWith('[')) - Number(a.startsWith('[')))
  return zipSync(Object.fromEntries(written), { level: 6 }) as Uint8Array<ArrayBuffer>
}

/** A file with as many slides, empty but for what all share. */
async function frameOf(deck: Deck, count: number): Promise<Uint8Array> {
  const file = new PptxGenJS()
  file.defineLayout({ name: 'SHEET', width: SHEET.width / INCH, height: SHEET.height / INCH })
  file.layout = 'SHEET'
  file.title = clean(deck.title)
  file.subject = clean(deck.subject)
  file.author = clean(deck.author)
  file.company = 'Nexus Atlas'
  file.theme = { headFontFace: FONTS.latin, bodyFontFace: FONTS.latin }
  file.defineSlideMaster({ title: LAYOUT, background: { color: (deck.theme.color['canvas'] ?? '#ffffff').slice(1) } })
  for (let i = 0; i < count; i++) file.addSlide({ masterName: LAYOUT })
  return (await file.write({ outputType: 'uint8array' })) as Uint8Array
}
