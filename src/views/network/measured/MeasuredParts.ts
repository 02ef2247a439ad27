// What is said of a measure, in one file.

export { MeasuredOutcome } from './MeasuredOutcome.tsx'
export { MeasureMeans } from './MeasureMeans.tsx'
