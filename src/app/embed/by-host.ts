// Who takes a step in a frame, the reader or the page around it? What the host has set itself is neither told to it nor taken back
// by the reader.

let isActing = false

/** Does what the host asks for. */
export function asHost<Result>(act: () => Result): Result {
  isActing = true
  try {
    return act()
  } finally {
    isActing = false
  }
}

/** Whether the step that is being taken is the host's. */
export function isHostActing(): boolean {
  return isActing
}
