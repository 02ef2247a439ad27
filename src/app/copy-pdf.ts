// Takes a PDF apart inside the worker that reads copies: PDF.js and its own worker as one, so that nothing else is started.

import * as pdf from 'pdfjs-dist/legacy/build/pdf.min.mjs'
import * as pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'
import { pdfText } from '../core/files/pdf-text.ts'
import type { Decoded } from '../core/text/decode.ts'
import { CHARACTER_MAPS } from './character-maps.ts'

// Where it finds this it asks for no worker.
Object.assign(globalThis, { pdfjsWorker: pdfWorker })

/** Which character a code means in a font that is not in the PDF: fetched when one asks for it. */
class CharacterMaps {
  async fetch({ name }: { readonly name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
    const address = CHARACTER_MAPS[name]
    if (address === undefined) throw new Error(`no map of characters is called ${name}`)
    const answered = await fetch(address)
    if (!answered.ok) throw new Error(`the map of characters ${name} did not come`)
    return { cMapData: new Uint8Array(await answered.arrayBuffer()), isCompressed: true }
  }
}

/** The text of a PDF, or why there is none. */
export function readPdf(bytes: Uint8Array): Promise<Decoded> {
  return pdfText(pdf, bytes, { CMapReaderFactory: CharacterMaps, useWorkerFetch: false })
}
