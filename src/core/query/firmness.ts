// How firm is all that is said of a thing? How many of its claims have each stroke, and how many go with one document.

import { STROKES, type StatementStroke, strokeOf } from '../model/certainty.ts'
import type { Claim } from '../model/claim.ts'
import { documentsOf, restsOnlyOn, type SourceId } from './sources.ts'

/** Claims of one stroke. */
export interface StrokeCount {
  readonly stroke: StatementStroke
  readonly n: number
  /** One of them, where all are of one certainty: its word says more than the stroke. */
  readonly only: Claim | undefined
}

/** How firm some claims are. */
export interface HowFirm {
  /** What the report itself says, the firmest first. */
  readonly strokes: readonly StrokeCount[]
  /** Our readings, of whatever stroke. */
  readonly ours: number
  /** The document on which most of them rest alone, where more than one does. */
  readonly alone: { readonly source: SourceId; readonly n: number } | undefined
}

/** Counts claims by how firm they are; each stands in one place. */
export function howFirm(claims: readonly Claim[]): HowFirm {
  const said = claims.filter(({ reading }) => reading === 'explicit')
  return {
    strokes: [...STROKES, 'denied' as const].flatMap((stroke) => {
      const own = said.filter((claim) => strokeOf(claim) === stroke)
      const [first] = own
      if (first === undefined) return []
      const isOne = own.every(({ certainty }) => certainty === first.certainty)
      return [{ stroke, n: own.length, only: isOne || first.polarity !== 'asserted' ? first : undefined }]
    }),
    ours: claims.length - said.length,
    alone: aloneOn(claims),
  }
}

function aloneOn(claims: readonly Claim[]): HowFirm['alone'] {
  const documents = [...new Set(claims.flatMap(documentsOf))]
  return documents
    .map((source) => ({ source, n: claims.filter((claim) => restsOnlyOn(claim, new Set([source]))).length }))
    .filter(({ n }) => n > 1)
    .sort((a, b) => b.n - a.n)[0]
}
