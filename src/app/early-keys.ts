// Where do letters go that are typed before the search is here? Into a field that nobody sees, until the search takes them over.

/** The field, and what had the focus before it. */
export interface EarlyKeys extends HTMLTextAreaElement {
  readonly was: Element | null
}

/** Takes what is typed from now on, as long as nothing else takes the focus. */
export function catchKeys(): void {
  const field = document.createElement('textarea')
  Object.assign(field, { className: 'unseen', was: document.activeElement, onblur: field.remove })
  document.body.prepend(field)
  field.focus()
}
