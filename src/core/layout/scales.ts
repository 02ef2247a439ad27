// Two scales that the first picture is drawn with. d3-scale brings formats, colours and dates along, some 12 kB, for a root
// and a row of steps; the views that come later use it. A test holds these against it.

/** A size whose area is proportional to a count, between two sizes: what lies outside the counts has the size at their end. */
export function areaScale(
  [least, most]: readonly [number, number],
  [small, large]: readonly [number, number],
): (count: number) => number {
  const [from, to] = [Math.sqrt(least), Math.sqrt(most)]
  return (count) => {
    const share = (Math.sqrt(Math.max(least, Math.min(most, count))) - from) / (to - from)
    return small * (1 - share) + large * share
  }
}

/** One value a step: the first below the first threshold, the next from it on. There is one value more than thresholds. */
export function stepScale<Value>(
  thresholds: readonly number[],
  values: readonly [Value, ...Value[]],
): (count: number) => Value {
  return (count) => values[thresholds.filter((threshold) => count >= threshold).length] ?? values[0]
}
