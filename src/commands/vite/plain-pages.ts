// What is published for who has no script, and for who looks for pages? A page for each unit and entity, their style sheet, and, where
// it is known where the site will lie, the map of it.

import type { Plugin, ResolvedConfig } from 'vite'
import type { PageCode } from './page-code.ts'
import { pagesCss } from './pages-css.ts'
import { withPolicy } from './policy.ts'
import { siteUrl } from './site-url.ts'

/** Writes the pages. */
export function plainPages(code: PageCode, tokens: string): Plugin {
  let config: ResolvedConfig
  return {
    name: 'plain-pages',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    async generateBundle() {
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
      const { pages } = await code.run(config.root)
      for (const { place, html } of pages) emit(place, withPolicy(html, 'text'))
      emit('pages.css', pagesCss(config.root, tokens))
      const site = siteUrl()
      if (site === undefined) return
      emit('sitemap.xml', sitemapOf(site, ['', ...pages.map(({ place }) => place)]))
      emit('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${site}sitemap.xml\n`)
    },
    closeBundle() {
      code.forget()
    },
  }
}

/** The map of a site, which takes only whole addresses. */
export function sitemapOf(site: string, places: readonly string[]): string {
  const entries = places.map((place) => `<url><loc>${(site + place).replaceAll('&', '&amp;')}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`
}
