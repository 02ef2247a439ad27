// What is said of a thing that has no mark of its own in the picture? That it is inside another, in lines, or why it is not there.

import { endsOf } from '../../core/query/ends.ts'
import { endsText } from '../../i18n/names.ts'
import { type Headline, insideName, type Key, listing, nameOf, type Subject } from './subject.ts'
import { isDrawn, lensDrawing, type Whereabouts, type WhyAbsent, whereIs } from './where.ts'

const WHY: Readonly<Record<WhyAbsent, readonly [title: Key, support: Key]>> = {
  filter: ['headline.filtered', 'support.other'],
  legend: ['headline.off', 'support.off'],
  lens: ['headline.other', 'support.other'],
}

/** The headline of one thing that is not drawn, and the lens that draws it where this one never does. */
export function absentHeadline(subject: Subject, id: string): Headline {
  const where = whereIs(subject, id)
  const title = sayWhere(subject, saidOf(subject, id), where)
  const support = subject.t(
    where.is === 'absent' ? WHY[where.why][1] : where.is === 'inside' ? 'support.folded' : 'support.lines',
  )
  const elsewhere = isOfLens(where) ? lensDrawing(subject, id) : undefined
  return { title, support, ...(elsewhere && { elsewhere }) }
}

/** Whether no filter, switch or fold that is asked for keeps a thing from having a mark of its own. */
function isOfLens(where: Whereabouts): boolean {
  return where.is === 'inside' ? !where.whole.parts : where.is === 'absent' && where.why === 'lens'
}

/** Things among several that are not drawn: those of which the same is to be said, together. */
export function absentAmong(subject: Subject, ids: readonly string[]): string[] {
  const names = new Map<string, string[]>()
  const said = new Map<string, Whereabouts>()
  for (const id of ids) {
    if (isDrawn(subject.lens, id)) continue
    const where = whereIs(subject, id)
    const key = sayWhere(subject, '', where)
    names.set(key, [...(names.get(key) ?? []), saidOf(subject, id)])
    said.set(key, where)
  }
  return [...said].map(([key, where]) => sayWhere(subject, listing(subject, names.get(key) ?? []), where))
}

function sayWhere(subject: Subject, name: string, where: Whereabouts): string {
  const { t } = subject
  if (where.is === 'absent') return t(WHY[where.why][0], { name })
  if (where.is === 'inside') {
    const { id, parts } = where.whole
    return t(parts ? 'headline.folded' : 'headline.inside', { name, whole: insideName(subject, id) })
  }
  const [line] = where.lines
  const [a, b] = line ? [nameOf(subject, line.source), insideName(subject, line.target)] : ['', '']
  return t('headline.lines', { name, n: where.lines.length, a, b })
}

/** The name of a thing, or of the two ends of a claim or line. */
export function saidOf(subject: Subject, id: string): string {
  const { graph, locale } = subject
  return (
    nameOf(subject, id) ||
    endsText(
      endsOf(graph, id).map((end) => nameOf(subject, end)),
      locale,
    )
  )
}
