// What does the build write for whoever publishes the site: its policy, its address, its map, its preview?

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sitemapOf } from '../../src/commands/vite/plain-pages.ts'
import { cytoscapeStyle, policyOf, withPolicy } from '../../src/commands/vite/policy.ts'
import { previewTags } from '../../src/commands/vite/preview-head.ts'
import { siteUrl } from '../../src/commands/vite/site-url.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('the policy of a page', () => {
  const page = `<head><meta charset="utf-8" /><style>a{}</style></head><script type="application/json">{}</script><script>b()</script><script type="module" src="./c.js"></script>`
  it('names what stands in the page by its hash, and what is data or comes from a file by nothing', () => {
    const policy = policyOf(page)
    expect(policy).toContain(`script-src 'self' ${hash('b()')};`)
    expect(policy).toContain(`style-src 'self' ${hash('a{}')};`)
    expect(policy).not.toContain(hash('{}'))
  })
  it('stands before all that it governs, and lets a page of one file ask for nothing', () => {
    expect(withPolicy(page)).toMatch(/^<head><meta charset="utf-8" \/><meta http-equiv="Content-Security-Policy"/)
    expect(policyOf(page, 'file')).toContain("connect-src 'none'")
    for (const from of ['folder', 'file', 'text'] as const) expect(policyOf(page, from)).not.toMatch(/unsafe|\*/)
    // It may show itself in a frame, for the preview of what is embedded, and nothing else.
    expect(policyOf(page, 'file').replace("frame-src 'self'", '')).not.toContain("'self'")
  })
  it('knows the one style that the canvas puts into the page', () => {
    expect(cytoscapeStyle()).toMatch(/^\._+cytoscape_container \{ position: relative; \}$/)
  })
})

describe('the address of the site', () => {
  it('gets its last slash, and is nothing where it is not said', () => {
    expect(siteUrl('')).toBeUndefined()
    expect(siteUrl('https://example.org/atlas')).toBe('https://example.org/atlas/')
    expect(siteUrl('https://example.org')).toBe('https://example.org/')
  })
  it.each(['example.org', 'ftp://example.org/', 'https://example.org/?a=1', 'https://example.org/#a'])(
    '%s is refused, with how to mend it',
    (said) => expect(() => siteUrl(said)).toThrow(/SITE_URL.*mend/),
  )
})

describe('what readers of links see', () => {
  const head = '<title>Atlas · T/1</title><meta name="description" content="A report." />'
  it('has title and sentence, and whole addresses only where the site is known', () => {
    expect(previewTags(head, undefined, true)).toContain('og:title" content="Atlas · T/1"')
    expect(previewTags(head, undefined, true)).not.toMatch(/og:image|canonical|og:url/)
    const known = previewTags(head, 'https://example.org/', true)
    expect(known).toContain('<link rel="canonical" href="https://example.org/" />')
    expect(known).toContain('og:image" content="https://example.org/picture.png"')
    expect(previewTags(head, 'https://example.org/', false)).not.toContain('og:image')
  })
  it('and the map of the site says every place whole', () => {
    expect(sitemapOf('https://example.org/', ['', 'unit/p1.html'])).toContain(
      '<url><loc>https://example.org/</loc></url>\n<url><loc>https://example.org/unit/p1.html</loc></url>',
    )
  })
})
