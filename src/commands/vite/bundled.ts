// How does a script that must stand alone become one? With all that it imports, in one file that needs no other.

import { build } from 'vite'

/** A module with all it imports as one script. */
export async function bundled(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, target: 'es2022', lib: { entry, formats: ['iife'], name } },
  })
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  return outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : [])).join('')
}
