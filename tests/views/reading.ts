// What does a person read on the page? Cards, sections and links by what they say.

import { screen } from '@testing-library/react'

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
