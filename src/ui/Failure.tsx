// What does a part of the page say when it cannot be shown? One sentence, what still works, one action.

import { TriangleAlert } from 'lucide-react'
import './Failure.css'

/** A part that failed. */
export function Failure({
  what,
  still,
  action,
  onAction,
}: {
  readonly what: string
  readonly still: string
  readonly action: string
  readonly onAction: () => void
}) {
  return (
    <div className="failure" role="alert">
      <TriangleAlert size={20} aria-hidden="true" />
      <p>
        <strong>{what}</strong> {still}
      </p>
      <button type="button" className="plain-button" onClick={onAction}>
        {action}
      </button>
    </div>
  )
}
