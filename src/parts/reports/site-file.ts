// How does the page get a file of its site? It asks for it. A page that is one file has them in itself: the build puts
// `site-file-inside.ts` in the place of this one.

/** Where the site offers its data to others, as a page; `null` where there is nothing beside the page. */
export const DATA_PAGE: string | null = 'data/index.html'
/** The script of pages that embed the site as an element; `null` where there is nothing beside the page. */
export const EMBED_SCRIPT: string | null = 'embed.js'
/** The licences of all packages in the site, word for word, and the bill of its materials; `null` where there is nothing beside the page. */
export const LICENCES: { readonly texts: string; readonly materials: string } | null = {
  texts: 'licences.txt',
  materials: 'sbom.cdx.json',
}
/** The site as one file; `null` where this page is that file. */
export const ONE_FILE: string | null = 'nexus-atlas.html'

/** The file at an address of this site. Rejects where the site is out of reach. */
export function siteFile(address: string): Promise<Response> {
  return fetch(address)
}
