// How do interface words get into the site? ICU messages in words.LANGUAGE.json are parsed at build, not in the browser.

import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

/** How the page's code asks for the words of its other languages, and how it asks for them with itself. */
const [LATE, AT_ONCE] = ["{ import: 'default' }", "{ eager: true, import: 'default' }"]

/** For whoever runs the page's code without a page: all languages are there at once. */
export function wordsAtOnce(): Plugin {
  return {
    name: 'words-at-once',
    enforce: 'pre',
    transform: {
      filter: { id: /words\.ts$/, code: "import.meta.glob<object>(['./words" },
      handler: (code) => ({ code: code.replace(LATE, AT_ONCE), map: null }),
    },
  }
}

/** Compiles every `words.*.json` into the message format of @lingui/core. A faulty message stops the build. */
export function compiledWords(): Plugin {
  return {
    name: 'compiled-words',
    enforce: 'pre',
    transform: {
      filter: { id: /words\.[\w-]+\.json$/ },
      handler(source, file) {
        const messages: unknown = JSON.parse(source)
        const compiled = Object.entries(messages as Record<string, string>).map(([id, message]) => {
          const parts = compileMessage(message)
          // What cannot be parsed comes back as it was; a sound message with a brace in it never does.
          if (parts.length === 1 && parts[0] === message && /[{}]/.test(message))
            throw new Error(`${file}: “${id}” is no ICU message; mend: close what is opened in ${message}`)
          return [id, parts]
        })
        return { code: JSON.stringify(Object.fromEntries(compiled)), map: null }
      },
    },
  }
}
