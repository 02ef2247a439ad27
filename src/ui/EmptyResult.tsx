// What does a view say when the filters leave nothing of it? Which one is to blame, and one action that undoes it.

import './EmptyResult.css'

/** In place of what would be there. */
export function EmptyResult({
  why,
  action,
  onUndo,
}: {
  readonly why: string
  readonly action: string
  readonly onUndo: () => void
}) {
  return (
    <p className="empty-result">
      {why !== '' && <span>{why}</span>}
      <button type="button" className="plain-button" onClick={onUndo}>
        {action}
      </button>
    </p>
  )
}
