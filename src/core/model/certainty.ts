// How firm is the report itself about a statement, and how is that drawn?

/** The source's own firmness, firmest first. */
export const CERTAINTIES = [
  'confirmed',
  'documented',
  'stated',
  'estimated',
  'reported',
  'believed',
  'alleged',
  'possible',
] as const

/** One level of the source's own firmness. */
export type Certainty = (typeof CERTAINTIES)[number]

/** How a statement is meant: asserted, said to have little evidence, or denied. */
export const POLARITIES = ['asserted', 'limited-evidence', 'denied'] as const

/** Asserted, limited evidence, or denied. What the report is silent on is no claim. */
export type Polarity = (typeof POLARITIES)[number]

/** The four strokes of the picture: solid, dashed, dotted, broken. Firmest first. */
export const STROKES = ['firm', 'hedged', 'claimed', 'limited'] as const

/** A stroke: `firm` solid, `hedged` dashed, `claimed` dotted, `limited` broken in the middle. */
export type Stroke = (typeof STROKES)[number]

const STROKE_OF: Readonly<Record<Certainty, Stroke>> = {
  confirmed: 'firm',
  documented: 'firm',
  stated: 'firm',
  estimated: 'hedged',
  reported: 'hedged',
  believed: 'hedged',
  alleged: 'claimed',
  possible: 'claimed',
}

/** How firm a statement is, whether it asserts or denies. Limited evidence has a stroke of its own, whatever its words. */
export function firmnessOf({ certainty, polarity }: { certainty: Certainty; polarity: Polarity }): Stroke {
  return polarity === 'limited-evidence' ? 'limited' : STROKE_OF[certainty]
}

/** What stands for one statement beside its words: its stroke, or that it denies. What is denied is a line of no picture. */
export type StatementStroke = Stroke | 'denied'

/** The stroke of one statement beside its words. */
export function strokeOf(statement: { certainty: Certainty; polarity: Polarity }): StatementStroke {
  return statement.polarity === 'denied' ? 'denied' : firmnessOf(statement)
}

/** The place of a statement among all, the firmest first: limited evidence, and what is denied, after all that is asserted. */
export function rankOfFirmness({ certainty, polarity }: { certainty: Certainty; polarity: Polarity }): number {
  return CERTAINTIES.indexOf(certainty) + POLARITIES.indexOf(polarity) * CERTAINTIES.length
}

/** The firmest of several strokes; `undefined` of none. */
export function firmest(strokes: Iterable<Stroke>): Stroke | undefined {
  const present = new Set(strokes)
  return STROKES.find((stroke) => present.has(stroke))
}
