// How is a report read whose texts are in one language only? Each text stands for those that it does not have.

import { LANGUAGES, type Language } from '../model/words.ts'

/** The files of a report, with every text in every language that the page speaks. A file that is no JSON stays as it is. */
export function inItsLanguages<File extends { readonly path: string; readonly text: string }>(
  files: readonly File[],
): File[] {
  const report = files.find(({ path }) => /(^|\/)report\.json$/.test(path))
  const own = languagesOf(parsed(report?.text))
  if (own === undefined) return [...files]
  return files.map((file) => {
    const content = parsed(file.text)
    return content === undefined ? file : { ...file, text: JSON.stringify(filled(content, own)) }
  })
}

/** The only language of a report; `undefined` where it has all of them, or says so in a way that is not understood. */
function languagesOf(report: unknown): Language | undefined {
  const said: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, 'languages') : undefined
  if (!Array.isArray(said) || said.length >= LANGUAGES.length) return undefined
  return LANGUAGES.find((language) => language === said[0])
}

function filled(value: unknown, own: Language): unknown {
  if (Array.isArray(value)) return value.map((one) => filled(one, own))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]) => [key, filled(one, own)] as const)
  const text = entries.find(([key]) => key === own)?.[1]
  const missing = typeof text === 'string' ? LANGUAGES.filter((language) => !Object.hasOwn(value, language)) : []
  return Object.fromEntries([...entries, ...missing.map((language) => [language, text] as const)])
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
