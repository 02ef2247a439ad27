// How exact is a date? A dashed frame for a year, a bar for a month, a plate for a day, in its lane and in the key.

import type { DateForm } from '../../core/model/moments.ts'
import './FormMark.css'

/** The mark of a date, from a place of its lane on, so wide; in percent. */
export function FormMark({
  form,
  left,
  width,
}: {
  readonly form: DateForm
  readonly left: string
  readonly width: string
}) {
  return <i className={`time-form time-form-${form}`} style={{ left, width }} />
}
