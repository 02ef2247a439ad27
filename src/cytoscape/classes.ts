// Which classes must change for the canvas to show a new stress? Only those that differ; nothing else is restyled.

/** What is lit, and what stays as at rest; all else is dimmed. */
export interface Stress {
  readonly lit: ReadonlySet<string>
  readonly rest: ReadonlySet<string>
}

/** The classes that stress puts on and takes off. */
export const STRESS_CLASSES = ['lit', 'dim', 'chosen'] as const

/** The stress classes of one element. */
export function stressClasses(id: string, stress: Stress | undefined, chosen: string | null): string[] {
  const own = id === chosen ? ['chosen'] : []
  if (!stress) return own
  if (stress.lit.has(id)) return ['lit', ...own]
  return stress.rest.has(id) ? own : ['dim', ...own]
}

/** What to add to and remove from an element that has these classes now. */
export function classChange(now: readonly string[], wanted: readonly string[]): { add: string[]; remove: string[] } {
  return {
    add: wanted.filter((name) => !now.includes(name)),
    remove: STRESS_CLASSES.filter((name) => now.includes(name) && !wanted.includes(name)),
  }
}
