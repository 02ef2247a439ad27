// How does a page that is one file get a file of its site? The build has put it in; nothing is asked of anybody.

import files from 'virtual:site-files'

export const DATA_PAGE: string | null = null
export const EMBED_SCRIPT: string | null = null
export const LICENCES: { readonly texts: string; readonly materials: string } | null = null
export const ONE_FILE: string | null = null

export async function siteFile(address: string): Promise<Response> {
  const found = Object.hasOwn(files, address) ? files[address] : undefined
  return found === undefined ? new Response(null, { status: 404 }) : new Response(found)
}
