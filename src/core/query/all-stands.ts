// What does a text rest on that shows no picture, but all that is held?

import type { Evidence } from '../graph/graph.ts'

/** Ids of all claims, activities and recommendations that filters leave. */
export function allStands({ dataset }: Pick<Evidence, 'dataset'>): string[] {
  const { claims, activities, recommendations } = dataset
  return [claims, activities, recommendations].flatMap((some) => some.map(({ id }) => id))
}
