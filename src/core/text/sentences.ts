// Where does one sentence end and the next begin?

/** Starts a list item inside a paragraph; the parser puts it before "(a)", "㈠" and their like. */
export const ITEM = '\n'

/**
 * Splits a text into sentences: after 。！？ with the closing marks that follow, and before each list item.
 * Joined together the sentences are the text again, less the item marks.
 */
export function splitSentences(text: string): string[] {
  return text
    .split(ITEM)
    .flatMap((part) => part.match(/[^。！？]*[。！？]+[”’」』）)》.\ue000-\ue0ff]*|[^。！？]+$/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}
