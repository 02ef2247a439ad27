// Which known names stand in a text, and where?

/** One form a name takes in the source, and what it names. */
export interface NameForm<Id extends string = string> {
  readonly id: Id
  readonly form: string
}

/** A name found: `at` is the offset of its first character in the text. */
export interface NameFound<Id extends string = string> extends NameForm<Id> {
  readonly at: number
}

/**
 * Finds every form in the text, longest first, so that 基地组织 is not found inside 伊拉克基地组织. Found names never
 * overlap. A form that stands for several things yields each of them.
 */
export function findNames<Id extends string>(text: string, forms: readonly NameForm<Id>[]): NameFound<Id>[] {
  const taken = new Uint8Array(text.length)
  const found: NameFound<Id>[] = []
  const byForm = new Map<string, NameForm<Id>[]>()
  for (const name of forms) {
    if (name.form === '') continue
    const same = byForm.get(name.form)
    if (same) same.push(name)
    else byForm.set(name.form, [name])
  }
  const longestFirst = [...byForm].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
  for (const [form, meanings] of longestFirst) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      if (taken.subarray(at, at + form.length).some((cell) => cell === 1)) continue
      taken.fill(1, at, at + form.length)
      for (const { id } of meanings) found.push({ id, form, at })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}
