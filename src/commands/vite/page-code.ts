// How does the build render what the page would render? The page's own code is run once, and whoever publishes takes of it.

import { createServer, type Plugin } from 'vite'
import { openShell } from '../../core/model/texts.ts'
import { LANGUAGES } from '../../core/model/words.ts'
import { siteUrl } from './site-url.ts'

interface StillPage {
  readonly root: string
  readonly noscript: string
  readonly data: object
}

interface PlainPage {
  readonly place: string
  readonly html: string
}

/** What the page's code made of the first report. */
export interface Rendered {
  /** The first picture; `undefined` where no view can be shown so. */
  readonly still: StillPage | undefined
  /** The pages without script. */
  readonly pages: readonly PlainPage[]
}

/** Runs the page's code. */
export interface PageCode {
  /** Once in a build, whoever asks. */
  readonly run: (root: string) => Promise<Rendered>
  /** The next build runs it anew. */
  readonly forget: () => void
}

/** The page's own code. `plugins` are those without which it does not run. */
export function pageCode(plugins: () => Plugin[]): PageCode {
  let running: Promise<Rendered> | undefined
  return {
    run: (root) => {
      running ??= render(root, plugins())
      return running
    },
    forget: () => {
      running = undefined
    },
  }
}

/** By a server that is never listened to. */
async function render(root: string, plugins: Plugin[]): Promise<Rendered> {
  const server = await createServer({
    configFile: false,
    root,
    plugins,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const { stillPage } = await server.ssrLoadModule('/src/app/still-page.tsx')
    const { allPages } = await server.ssrLoadModule('/src/app/pages/all-pages.tsx')
    const { default: data } = await server.ssrLoadModule('virtual:atlas-data')
    const { default: about } = await server.ssrLoadModule('virtual:atlas-about')
    const { dataset, addNames, addTexts } = openShell(data.shell)
    for (const language of LANGUAGES) {
      addNames(language, (await server.ssrLoadModule(`virtual:atlas-names-${language}`))['default'])
      addTexts(language, (await server.ssrLoadModule(`virtual:atlas-texts-${language}`))['default'])
    }
    const still = await stillPage(dataset, data.orders)
    return { still, pages: allPages(dataset, data.orders, about.version, siteUrl()) }
  } finally {
    await server.close()
  }
}
