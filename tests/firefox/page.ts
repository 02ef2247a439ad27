// What every test in Firefox starts from: a page that tells whatever its policy forbade, and whatever it asked of somebody else.

import { withHost } from '../browser/host.ts'
import { expect } from '../browser/page.ts'

/** Also fails by any console message of weight, as every browser test does. */
export const test = withHost.extend<{ readonly ours: string[]; readonly foreign: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: nothing is asked for
  ours: async ({}, use) => use([]),
  foreign: [
    async ({ context, baseURL, ours }, use) => {
      const foreign: string[] = []
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url())
        if (/^(http|ws)s?:/.test(protocol) && ![baseURL, ...ours].includes(origin)) foreign.push(request.url())
      })
      await context.exposeFunction('refuse', (what: string) => void foreign.push(what))
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const { refuse } = window as unknown as { refuse: (what: string) => void }
          refuse(`${event.effectiveDirective} ${event.blockedURI} ${event.sample} at ${location.hash}`)
        })
      })
      await use(foreign)
      expect(foreign, 'forbidden, or asked of others').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
