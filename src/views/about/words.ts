import en from './words.en.json'
import zh from './words.zh.json'

export const words = { en, zh }
