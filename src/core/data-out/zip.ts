// Several files in one: the same files are the same bytes, whenever and wherever they are packed.

/** A file in a package: its path, and a text in UTF-8 or bytes. */
export interface Part {
  readonly path: string
  readonly content: string | Uint8Array
}

/** The day that all parts bear: one that every archiver takes. Without a zone it is the same signs everywhere. */
const DAY = '1980-01-01T12:00:00'

/** Packs parts in their order. What packs comes with the first that is packed. */
export async function zipped(parts: readonly Part[]): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate')
  return zipSync(
    Object.fromEntries(
      parts.map(({ path, content }) => [path, typeof content === 'string' ? strToU8(content) : content]),
    ),
    { level: 6, mtime: DAY },
  )
}
