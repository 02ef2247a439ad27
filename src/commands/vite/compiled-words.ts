// How do interface words get into the site? ICU messages in words.LANGUAGE.json are parsed at build, not in the browser.

import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

/** Compiles every `words.*.json` into the message format of @lingui/core. A faulty message stops the build. */
export function compiledWords(): Plugin {
  return {
    name: 'compiled-words',
    enforce: 'pre',
    transform: {
      filter: { id: /words\.[\w-]+\.json$/ },
      handler(source) {
        const messages: unknown = JSON.parse(source)
        const compiled = Object.entries(messages as Record<string, string>).map(([id, message]) => [
          id,
          compileMessage(message),
        ])
        return { code: JSON.stringify(Object.fromEntries(compiled)), map: null }
      },
    },
  }
}
