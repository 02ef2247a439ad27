// What lies below what one sees first: a long panel answers in the frame of the light, and the rest of it a moment later.

import { type ReactNode, useDeferredValue } from 'react'

/** Shows what belongs to `of` once all that hurries has been painted; nothing of what belonged to another before. */
export function Below({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  return useDeferredValue(of, '') === of ? children : null
}
