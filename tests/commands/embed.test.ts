// What does the site give to pages that embed it, how small is it, and what does oEmbed say of it?

import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { embedFiles } from '../../src/commands/vite/embed-files.ts'
import { oembed, oembedOf, siteAddress } from '../../src/commands/vite/oembed.ts'

describe('the script that other sites load', () => {
  it('is at most 2 kB, writes no markup and no style sheet, and compiles no text', async () => {
    const code = String(await embedFiles('.')['embed.js']?.content())
    expect(code).toContain('nexus-atlas')
    expect(gzipSync(code).length).toBeLessThanOrEqual(2000)
    expect(code).not.toMatch(/innerHTML|insertAdjacent|document\.write|createElement\(.style|eval\(|Function\(/)
  })
  it('has its types beside it, which need no other file', () => {
    const types = String(embedFiles('.')['embed.d.ts']?.content())
    expect(types).toContain("'nexus-atlas': NexusAtlasElement")
    expect(types).not.toMatch(/\bimport\b/)
  })
})

describe('the gallery', () => {
  it('has six frames, each with a link that needs no script, and nothing from elsewhere', () => {
    const html = readFileSync('docs/embed.html', 'utf8')
    const frames = [...html.matchAll(/<nexus-atlas[^>]*>\s*<a href="([^"]+)"/g)]
    expect(frames).toHaveLength(6)
    expect(html.match(/(?:src|href)="[^"]*"/g)?.filter((address) => /"(https?:)?\/\//.test(address))).toEqual([])
    expect(html).not.toMatch(/<style|\sstyle=|<script>|\son\w+=/)
  })
})

describe('oEmbed', () => {
  it('is rich, with one frame of the site, and sizes that are numbers', () => {
    const said = oembedOf('https://example.org/atlas/', 'A "title" <b> & more') as Record<string, unknown>
    expect(said).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 420 })
    const html = String(said['html'])
    expect(html.match(/<iframe\b/g)).toHaveLength(1)
    expect(html).toContain('src="https://example.org/atlas/#chrome=embed"')
    expect(html).toContain('title="A &quot;title&quot; &lt;b> &amp; more"')
    expect(html.replace(/^<iframe [^<]*><\/iframe>$/, '')).toBe('')
  })
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/atlas', 'https://example.org/atlas/'],
    ['http://localhost:8000/a/b//?x#y', 'http://localhost:8000/a/b/'],
    ['javascript:alert(1)', undefined],
    ['example.org', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of %s is at %s', (given, site) => {
    expect(siteAddress(given)).toBe(site)
  })
  it('is told of in the page only where the address of the site is known', () => {
    const html = '<title>Nexus Atlas · S/2015/366</title>'
    const tagsOf = (given: string | undefined) => (oembed(given).transformIndexHtml as (html: string) => unknown)(html)
    expect(tagsOf(undefined)).toBeUndefined()
    expect(tagsOf('https://example.org/atlas')).toEqual([
      {
        tag: 'link',
        attrs: {
          rel: 'alternate',
          type: 'application/json+oembed',
          href: 'https://example.org/atlas/oembed.json',
          title: 'Nexus Atlas · S/2015/366',
        },
        injectTo: 'head',
      },
    ])
  })
})
