// What is a part of a cut, why may there be no cut, and what must be known of one?

import type { Pack } from '../model/pack.ts'
import type { Words } from '../model/words.ts'

/** What is taken of a report. */
export interface CutPart {
  /** Its name in links and files. */
  readonly id: string
  readonly pack: Pack
  /** Ids of claims, activities and recommendations of it. All are there, and there is at least one. */
  readonly stands: ReadonlySet<string>
}

/** Why there is no cut: what, and how it is mended. */
export class CutFault extends Error {
  readonly mend: string
  constructor(what: string, mend: string) {
    super(what)
    this.mend = mend
  }
}

/** What must be known of a cut. */
export function limitOf(size: Words) {
  return {
    text: {
      en: `${size.en}. What is not here was left out; it does not mean that a report is silent on it.`,
      zh: `${size.zh}。此处没有的只是未摘取，并不表示报告没有提及。`,
    },
    units: [],
  }
}
