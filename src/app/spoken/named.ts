// What is spoken of an element that has the focus, and where does it stand? Read off the page, as a screen reader does.

/** The name of an element, and after it what describes it. */
export function spokenOf(element: Element): string {
  return [nameOf(element), descriptionOf(element)].filter((part) => part !== '').join(', ')
}

/** What an element is called: by what labels it, by its own label, by the words in it or of the field round it. */
export function nameOf(element: Element): string {
  const by = textsOf(element, 'aria-labelledby')
  if (by !== '') return by
  const own = element.getAttribute('aria-label')?.trim()
  if (own) return own
  if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) {
    const label = [...(element.labels ?? [])].map((one) => wordsIn(one, element)).join(' ')
    return label || (element.getAttribute('placeholder') ?? '')
  }
  return wordsIn(element)
}

function descriptionOf(element: Element): string {
  return textsOf(element, 'aria-describedby') || (element.getAttribute('aria-description') ?? '')
}

function textsOf(element: Element, attribute: string): string {
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? []
  return ids
    .flatMap((id) => document.getElementById(id) ?? [])
    .map((one) => wordsIn(one))
    .join(' ')
}

/** The words in an element but for what is only for the eye, and for another part of it. */
function wordsIn(element: Element, but?: Element): string {
  const said = (node: Node): string => {
    if (node === but) return ''
    if (node instanceof Text) return node.data
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return ''
    const label = node === element ? null : node.getAttribute('aria-label')
    return ` ${label ?? [...node.childNodes].map(said).join('')} `
  }
  // Words that stand together are one, whatever element they are in.
  return said(element).replace(/\s+/g, ' ').trim()
}

/** The named regions, lists and grids that an element stands in, from the widest. */
export function regionsOf(element: Element): string[] {
  const round = element.parentElement?.closest('section, nav, aside, dialog, fieldset, header, [role]') ?? null
  if (round === null) return []
  const label = textsOf(round, 'aria-labelledby') || (round.getAttribute('aria-label') ?? '')
  return [...regionsOf(round), ...(label === '' ? [] : [label])]
}

/** "3 of 11": its place among others, as far as the page says it. */
export function placeOf(element: Element): { readonly n: number; readonly of: number } | undefined {
  const item = element.closest('[aria-posinset]')
  if (item) return { n: Number(item.getAttribute('aria-posinset')), of: Number(item.getAttribute('aria-setsize')) }
  const row = element.closest('[aria-rowindex]')
  const grid = row?.closest('[aria-rowcount]')
  return row && grid
    ? { n: Number(row.getAttribute('aria-rowindex')), of: Number(grid.getAttribute('aria-rowcount')) }
    : undefined
}
