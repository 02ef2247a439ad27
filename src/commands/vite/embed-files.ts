// What does the site give to pages that embed it? A script, its types, and a gallery that shows six of the ways.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { bundled } from './bundled.ts'

/** A file of the site: where it lies in the project, and what it is. */
interface EmbedFile {
  readonly type: string
  readonly content: () => string | Buffer | Promise<string>
}

/** The files by address. `root` is that of the project. */
export function embedFiles(root: string): Readonly<Record<string, EmbedFile>> {
  const file = (path: string) => () => readFileSync(resolve(root, path))
  return {
    'embed.js': { type: 'text/javascript', content: () => bundled(resolve(root, 'src/embed/loader.ts'), 'nexusAtlas') },
    'embed.d.ts': { type: 'text/plain', content: file('src/embed/embed.d.ts') },
    'embed.html': { type: 'text/html', content: file('docs/embed.html') },
    'embed.css': { type: 'text/css', content: file('docs/embed.css') },
    'embed-talk.js': { type: 'text/javascript', content: file('docs/embed-talk.js') },
    'embed.png': { type: 'image/png', content: file('docs/pictures/network-light.png') },
  }
}

/** Puts them beside the page, built or while one works. */
export function embedding(): Plugin {
  let files: ReturnType<typeof embedFiles> = {}
  return {
    name: 'embed-files',
    configResolved({ root }) {
      files = embedFiles(root)
    },
    async generateBundle() {
      for (const [fileName, { content }] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName, source: await content() })
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const file = files[(request.url ?? '').replace(/[?#].*$/, '').slice(1)]
        if (!file) return next()
        response.setHeader('Content-Type', file.type)
        response.end(await file.content())
      })
    },
  }
}
