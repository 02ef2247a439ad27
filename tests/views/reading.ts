// What does a person read on the page? Cards, sections and links by what they say.

import { fireEvent, screen } from '@testing-library/react'

/** The card that says a sentence. */
export function cardOf(statement: string | RegExp): HTMLElement {
  const card = screen.getByText(statement).closest('article')
  if (!card) throw new Error(`no card says ${statement}`)
  return card
}

/** The line of a card under its sentence: certainty, speaker, document, way. */
export function sourceLine(card: HTMLElement): string {
  return card.querySelector('.claim-source > span')?.textContent ?? ''
}

/** Everything that stands under a heading. Found by its element: to ask for the role of every one takes a second. */
export function sectionOf(heading: string | RegExp): HTMLElement {
  const isIt = (text: string) => (typeof heading === 'string' ? text === heading : heading.test(text))
  const found = [...document.querySelectorAll<HTMLElement>('h2, h3')].find((one) => isIt(one.textContent ?? ''))
  const section = found?.closest('section')
  if (!section) throw new Error(`no section ${heading}`)
  return section
}

/** Links by their words, with where they lead. */
export function linksIn(element: HTMLElement): (readonly [string, string | null])[] {
  return [...element.querySelectorAll('a')].map((link) => [link.textContent ?? '', link.getAttribute('href')])
}

/** The words of every heading of a level, in order. */
export function headings(level: number): string[] {
  return [...document.querySelectorAll(`h${level}`)].map(({ textContent }) => textContent ?? '')
}

/** Presses every row that is folded, as somebody does who reads all of it. */
export function openRows(): void {
  for (const row of document.querySelectorAll('button[aria-expanded="false"][aria-controls]')) fireEvent.click(row)
}

/** The row of an answer under a heading of its name: what its two lines say. */
export function rowOf(name: string | RegExp, within: ParentNode = document): HTMLElement {
  const names = [...within.querySelectorAll<HTMLElement>('.answer-row-name')]
  const row = names
    .find(({ textContent }) => (typeof name === 'string' ? textContent === name : name.test(textContent ?? '')))
    ?.closest<HTMLElement>('li')
  if (!row) throw new Error(`no row ${name}`)
  return row
}

/** The end of the first line of a row, and its second line, as they are read out. */
export function rowText(row: HTMLElement): readonly [string, string] {
  const said = (part: string) => row.querySelector(part)?.textContent ?? ''
  return [said('.answer-row-end'), said('.answer-row-said')]
}

/** The names of the rows in an element, in order. */
export function rowNames(element: ParentNode): string[] {
  return [...element.querySelectorAll('.answer-row-name')].map(({ textContent }) => textContent ?? '')
}
