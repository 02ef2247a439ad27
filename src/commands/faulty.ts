// How does a command stop where the data are not sound?

import { describeProblems, type Problem } from '../core/schema/problem.ts'

/** Data that are not sound, with every fault. */
export class Faulty extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(describeProblems(problems))
    this.problems = problems
  }
}
