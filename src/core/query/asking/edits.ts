// By how many letters do two spellings differ?

/** Letters put in, left out or changed, and neighbours that changed places; given up at `limit`. */
export function editsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isTurned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const turned = isTurned ? (before[j - 2] ?? 0) + 1 : limit
      next.push(Math.min(changed, turned, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return Math.min(row[b.length] ?? limit, limit)
}

/** How many letters of a word may be wrong: none of a short one, one in five of others. */
export function slack(word: string): number {
  return word.length < 4 ? 0 : Math.round(word.length / 5)
}
