// How does a page that is given the address of the site find what to embed? By oEmbed, as a file: it needs the site's own address.

import type { Plugin } from 'vite'

/** The size of a frame where nobody asks for another. */
const SIZE = { width: 640, height: 420 } as const

/** What oEmbed says of the site; `site` is its address, with its last slash. */
export function oembedOf(site: string, title: string): object {
  // What is put behind this address by who embeds it must not become part of the last value: WordPress adds a secret.
  const src = `${site}#chrome=embed`
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Nexus Atlas',
    provider_url: site,
    title,
    ...SIZE,
    html: `<iframe src="${src}" title="${escaped(title)}" width="${SIZE.width}" height="${SIZE.height}" allow="fullscreen; clipboard-write" loading="lazy" style="border:1px solid #d5dae1;max-width:100%"></iframe>`,
    thumbnail_url: `${site}embed.png`,
    thumbnail_width: 1280,
    thumbnail_height: 720,
  }
}

/** The address of the site as it was given, with its last slash; nothing of what is no address of a web site. */
export function siteAddress(given: string | undefined): string | undefined {
  if (given === undefined || !URL.canParse(given)) return undefined
  const { protocol, origin, pathname } = new URL(given)
  return /^https?:$/.test(protocol) ? `${origin}${pathname.replace(/\/*$/, '/')}` : undefined
}

/** Writes `oembed.json` and tells of it in the page, where the build knows the address of the site. */
export function oembed(given = process.env['SITE_URL']): Plugin {
  const site = siteAddress(given)
  let title = 'Nexus Atlas'
  return {
    name: 'oembed',
    apply: 'build',
    transformIndexHtml(html) {
      title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? title
      if (site === undefined) return undefined
      return [
        {
          tag: 'link',
          attrs: { rel: 'alternate', type: 'application/json+oembed', href: `${site}oembed.json`, title },
          injectTo: 'head',
        },
      ]
    },
    generateBundle: {
      order: 'post',
      handler() {
        if (site === undefined) return
        const source = `${JSON.stringify(oembedOf(site, title), null, 2)}\n`
        this.emitFile({ type: 'asset', fileName: 'oembed.json', source })
      },
    },
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
