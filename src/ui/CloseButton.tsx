// How is something put away? By a cross.

import { X } from 'lucide-react'
import './CloseButton.css'

interface CloseButtonProps {
  /** What it puts away, said to who does not see it. */
  readonly label: string
  /** Of the cross, in px. */
  readonly size?: number
  readonly onClick: () => void
}

/** A cross in a square that fingers hit. */
export function CloseButton({ label, size = 16, onClick }: CloseButtonProps) {
  return (
    <button type="button" className="close-button" aria-label={label} onClick={onClick}>
      <X size={size} aria-hidden="true" />
    </button>
  )
}
