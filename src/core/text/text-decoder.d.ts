// What every runtime of the project has, though the types of this room leave the browser and Node out.

/** The decoder of the Encoding Standard. Throws `RangeError` for an unknown label, `TypeError` for bytes that do not fit. */
declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean })
  decode(bytes: Uint8Array): string
}
