// What is said of a thing that has no mark of its own in the picture? That it is inside another, in lines, or why it is not there.

import { kindOf } from '../../../core/model/ids.ts'
import { translator } from '../../../i18n/words.ts'
import { type Headline, insideName, listing, nameOf, type Subject, saidOf, sayNames } from '../subject.ts'
import { isDrawn } from '../ties.ts'
import { lensDrawing, type Whereabouts, type WhyAbsent, whereIs } from './where.ts'
import { words } from './words.ts'

const WHY: Readonly<Record<WhyAbsent, keyof typeof words.english>> = {
  filter: 'headline.filtered',
  legend: 'headline.off',
  lens: 'headline.other',
}

/** The headline of one thing that is not drawn, and the lens that draws it where this one never does. */
export function absentHeadline(subject: Subject, id: string): Headline {
  const where = whereIs(subject, id)
  const title = sayWhere(subject, saidOf(subject, id), where)
  const support = translator(words, subject.locale)(where.is === 'inside' ? 'support.folded' : 'support.other')
  const elsewhere = isOfLens(where) ? lensDrawing(subject, id) : undefined
  const whole = where.is === 'absent' ? wholeDrawn(subject, id) : undefined
  return { title, support, ...(elsewhere && { elsewhere }), ...(whole && { whole }) }
}

/** The nearest thing that something is part of which the picture draws. */
function wholeDrawn(subject: Subject, id: string): string | undefined {
  const parent = subject.graph.entities.get(id)?.parent
  if (parent === undefined || kindOf(parent) !== kindOf(id)) return undefined
  return isDrawn(subject.lens, parent) ? parent : wholeDrawn(subject, parent)
}

/** Whether no filter, switch or fold that is asked for keeps a thing from having a mark of its own. */
function isOfLens(where: Whereabouts): boolean {
  return where.is === 'inside' ? !where.whole.parts : where.is === 'absent' && where.why === 'lens'
}

/** Things among several that are not drawn: those of which the same is to be said, together. */
function absentAmong(subject: Subject, ids: readonly string[]): string[] {
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
  const t = translator(words, subject.locale)
  if (where.is === 'absent') return t(WHY[where.why], { name })
  if (where.is === 'inside') {
    const { id, parts } = where.whole
    return t(parts ? 'headline.folded' : 'headline.inside', { name, whole: insideName(subject, id) })
  }
  const [line] = where.lines
  const [a, b] = line ? [nameOf(subject, line.source), insideName(subject, line.target)] : ['', '']
  return t('headline.lines', { name, n: where.lines.length, a, b })
}

/** The headline of several of which not all are drawn: nothing is said of what they share. */
export function partlyDrawn(subject: Subject, selected: readonly string[]): Headline {
  const t = translator(words, subject.locale)
  const drawn = selected.filter((id) => isDrawn(subject.lens, id))
  const here = drawn.length === 0 ? [] : [t('headline.here', { name: sayNames(subject, drawn) })]
  return {
    title: [...here, ...absentAmong(subject, selected)].join(subject.t('say.join')),
    support: t('support.several'),
  }
}
