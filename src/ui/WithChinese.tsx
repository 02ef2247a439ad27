// In which language is a word read aloud that stands among words of another? Chinese is known by its letters.

/** A text in which each run of Chinese is said to be Chinese: a voice of another language reads it letter by letter, or not at all. */
export function WithChinese({ text }: { readonly text: string }) {
  return text.split(/(\p{Script=Han}+)/u).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a fixed text never change places
      <span key={i} lang="zh">
        {part}
      </span>
    ),
  )
}
