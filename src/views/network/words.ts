import en from './words.en.json'
import zh from './words.zh.json'

/** The words of this view. */
export const words: { readonly en: typeof en; readonly zh: Record<keyof typeof en, string> } = { en, zh }
