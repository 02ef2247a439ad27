// What packs the parts of a deck? Of the archiver that the writer of slides asks for, just what it uses, over one that is here
// already: the build puts this in its place.

import { strToU8, zipSync } from 'fflate'

/** Files by their paths. */
type Files = Map<string, Uint8Array>

/** An archive, or a folder of one. */
export default class Zip {
  readonly #files: Files
  readonly #path: string

  constructor(files: Files = new Map(), path = '') {
    this.#files = files
    this.#path = path
  }

  folder(name: string): Zip {
    return new Zip(this.#files, `${this.#path}${name}/`)
  }

  file(path: string, content: string, { base64 = false }: { readonly base64?: boolean } = {}): this {
    const bytes = base64 ? Uint8Array.from(atob(content), (char) => char.charCodeAt(0)) : strToU8(content)
    this.#files.set(this.#path + path, bytes)
    return this
  }

  /** Stored, not packed: whoever asked mends the parts before they are. */
  async generateAsync(): Promise<Uint8Array> {
    return zipSync(Object.fromEntries(this.#files), { level: 0 })
  }
}
