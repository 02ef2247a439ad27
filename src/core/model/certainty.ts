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

/** The stroke of one statement. Limited evidence has its own, whatever the firmness of its words. */
export function strokeOf({ certainty, polarity }: { certainty: Certainty; polarity: Polarity }): Stroke {
  return polarity === 'asserted' ? STROKE_OF[certainty] : 'limited'
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
