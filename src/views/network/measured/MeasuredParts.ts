// What measures, and what is said of it, in one file.

export { classColours } from '../../../ui/class-colours.ts'
export { MeasuredLine } from './MeasuredLine.tsx'
export { MeasuredOutcome } from './MeasuredOutcome.tsx'
export { measuredLens } from './measured-view.ts'
export { sayMeasuredMark, withLetters } from './say.ts'
