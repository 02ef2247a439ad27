// A page that is one file does not bring along what takes a PDF apart: it is as large as all the rest. It says so.

import type { Decoded } from '../core/text/decode.ts'

/** That there is no text to be had here. */
export async function readPdf(): Promise<Decoded> {
  return { text: undefined, because: 'not-here' }
}
