// How is content written so that the same content has the same hash, in whatever order its keys were put?

/** JSON without spaces, the keys of every object in alphabetical order; what is absent is left out. */
export function canonical(content: unknown): string {
  return JSON.stringify(content, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
