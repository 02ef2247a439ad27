// What is wrong with an entry of the dataset, whichever check found it?

/** One fault: which entry, what is wrong and where in the sentence, and how to mend it. */
export interface Fault {
  /** The id by which the entry's file and path are found: of a claim, row, recommendation, unit, entity or account. */
  readonly id: string
  readonly what: string
  readonly mend: string
}

/** One line a fault: who, what, how to mend it. */
export function describeFault({ id, what, mend }: Fault): string {
  return `${id}: ${what}; mend: ${mend}`
}
