// What does somebody see who is sent the address of the site? Title, sentence and picture, as pages of links read them.

import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { siteUrl } from './site-url.ts'

/** Where the picture lies in the built site. */
const PICTURE = 'picture.png'

/** Puts what readers of links look for into index.html, and `picture` beside it; what takes a whole address, where that is known. */
export function previewHead(picture: string): Plugin {
  let config: ResolvedConfig
  const file = () => resolve(config.root, picture)
  return {
    name: 'preview-head',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    transformIndexHtml: (html) =>
      html.replace('</head>', () => `${previewTags(html, siteUrl(), existsSync(file()))}</head>`),
    generateBundle() {
      if (existsSync(file())) this.emitFile({ type: 'asset', fileName: PICTURE, source: readFileSync(file()) })
    },
  }
}

/** The tags, with the title and the sentence that the page gives itself. */
export function previewTags(html: string, site: string | undefined, hasPicture: boolean): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
  const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''
  const property = (name: string, content: string) => `<meta property="${name}" content="${content}" />`
  return [
    property('og:type', 'website'),
    property('og:title', title),
    property('og:description', description),
    `<meta name="twitter:card" content="${site && hasPicture ? 'summary_large_image' : 'summary'}" />`,
    ...(site === undefined ? [] : [`<link rel="canonical" href="${site}" />`, property('og:url', site)]),
    ...(site !== undefined && hasPicture ? [property('og:image', site + PICTURE)] : []),
  ].join('')
}
