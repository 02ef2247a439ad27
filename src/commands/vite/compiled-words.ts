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
          return [id, parts.map((part) => counted(part))]
        })
        return { code: JSON.stringify(Object.fromEntries(compiled)), map: null }
      },
    },
  }
}

/** A part of a compiled message: text, or a value by name, with how it is said. */
type Part = string | readonly [name: string, how?: string, cases?: unknown]

/**
 * A plural as a choice between values that `translator` fills in: `plural n`, the form that a language has for the number,
 * and `figure n`, how it writes it. @lingui/core asks for the language's rules for numbers in every plural, and these take
 * 25 ms to load.
 */
function counted(part: Part, number?: string): Part {
  if (typeof part === 'string') return part === '#' && number !== undefined ? [`figure ${number}`] : part
  const [name, how, cases] = part
  if (how === undefined || typeof cases !== 'object' || cases === null) return part
  const { offset, ...forms } = cases as { readonly offset?: number } & Readonly<Record<string, readonly Part[]>>
  if (offset !== undefined) return part
  const isPlural = how === 'plural'
  const said = Object.entries(forms).map(([which, parts]) => [
    which,
    parts.map((one: Part) => counted(one, isPlural ? name : number)),
  ])
  if (!isPlural) return [name, how, Object.fromEntries(said)]
  const isExact = ([which]: readonly unknown[]) => /^\d+$/.test(String(which))
  const byForm: Part = [`plural ${name}`, 'select', Object.fromEntries(said.filter((one) => !isExact(one)))]
  return said.some(isExact)
    ? [name, 'select', { ...Object.fromEntries(said.filter(isExact)), other: [byForm] }]
    : byForm
}
