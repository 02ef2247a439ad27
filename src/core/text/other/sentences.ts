// Where does a sentence end in a language that has spaces?

/** Before which a full stop ends no sentence. */
const SHORT =
  /(?:^|[\s(«“])(?:\p{Lu}|No|Nos|Mr|Mrs|Ms|Dr|art|arts|para|paras|par|p|pp|vol|chap|cf|ibid|Sr|Sra|pág|párr|núm|см|г|гг|п|пп|ст|долл|млн|млрд|тыс|т|е|д|др)\.$/u

/** A new item of a list: (a), (i), а). */
const ITEM = /(?<=[;:.] )(?=\([\p{L}]{1,3}\) )/u

/** Sentences and items of lists. Joined with a space between them they are the text again. */
export function sentencesOfOther(text: string): string[] {
  return text.split(ITEM).flatMap((part) => {
    const sentences: string[] = []
    let from = 0
    for (const { index, 0: stop } of part.matchAll(/[.!?؟۔…]+[”’"»)\]]*\d?(?= +["“«‘¿¡([]*[\p{Lu}\p{Lo}\d])/gu)) {
      const sentence = part.slice(from, index + stop.length)
      if (SHORT.test(sentence)) continue
      sentences.push(sentence)
      from = index + stop.length
    }
    return [...sentences, part.slice(from)].map((one) => one.trim()).filter((one) => one !== '')
  })
}
