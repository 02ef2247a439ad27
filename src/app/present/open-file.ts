// A file of briefings -> briefings of one's own. None that is there is replaced unasked: one of the same id is put beside it.

import { besideOthers } from '../../core/author/edit.ts'
import type { Briefing } from '../../core/model/briefing.ts'
import { LANGUAGES, type Words } from '../../core/model/words.ts'
import { LARGEST_BRIEFING, LONGEST_TEXT } from '../../core/schema/briefing-limits.ts'
import type { Problem } from '../../core/schema/problem.ts'
import { writeBriefings } from '../../core/schema/write-briefings.ts'
import { changeBriefings, keepNow, ownBriefings } from './own-briefings.ts'

/** However long they have become together. */
const ANY = Number.POSITIVE_INFINITY

/** A briefing that was put beside one that has its id and says something else. */
export interface Beside {
  /** The id that it has now. */
  readonly id: string
  readonly title: Words
  /** The id that it had, and the briefing that has it. */
  readonly other: string
  readonly otherTitle: Words
  /** What it is called in its file. */
  readonly wasCalled: Words
}

/** What came of opening a file. */
export interface Opened {
  readonly opened: readonly Briefing[]
  /** Those of them that stand beside one of the same id: each may take its place after all. */
  readonly beside: readonly Beside[]
  readonly problems: readonly Problem[]
  /** Whether the device keeps them; otherwise they are gone with the page. */
  readonly isKept: boolean
}

/** The report that is open: its id, and what it brings. */
export interface OfReport {
  readonly id: string
  readonly briefings?: (() => Promise<readonly Briefing[]>) | undefined
}

/** Reads a file and puts its briefings beside those that are there. */
export async function openBriefings(file: File, report: OfReport): Promise<Opened> {
  // Each sign takes four bytes at most: of a file that is far too large none is read.
  if (file.size > 4 * LARGEST_BRIEFING + 4) {
    const { tooLarge } = await import('../../core/schema/briefing-fault.ts')
    return { opened: [], beside: [], problems: [tooLarge(file.name, file.size, LARGEST_BRIEFING)], isKept: true }
  }
  return addBriefings(await file.text(), file.name, report)
}

/** Reads briefings from a text. `from` names it in what is told. */
export async function addBriefings(content: string, from: string, report: OfReport): Promise<Opened> {
  const { readBriefings } = await import('../../core/schema/read-briefings.ts')
  const { briefings, problems } = readBriefings(content, from)
  if (briefings.length === 0) return { opened: [], beside: [], problems, isKept: true }
  const brought = await (report.briefings?.() ?? Promise.resolve([])).catch((): readonly Briefing[] => [])
  const own = await ownBriefings(report.id)
  const scenesOf = (one: Briefing) =>
    JSON.stringify(readBriefings(writeBriefings([one]), from, ANY).briefings[0]?.scenes)
  const { opened, beside } = placed(briefings, own, brought, scenesOf)
  await changeBriefings(report.id, (all) => [...all, ...opened.filter(({ id }) => !all.some((one) => one.id === id))])
  return { opened, beside, problems, isKept: keepNow(report.id) }
}

/** Each briefing under an id that is its own; one that is there already, word for word, is that one. */
function placed(
  briefings: readonly Briefing[],
  own: readonly Briefing[],
  brought: readonly Briefing[],
  scenesOf: (one: Briefing) => string,
) {
  const opened: Briefing[] = []
  const beside: Beside[] = []
  // A later one of the file keeps its id where no other has it: an earlier one does not take it.
  const wanted = briefings.map(({ id }) => id)
  for (const briefing of briefings) {
    const same = own.find((one) => isAnother(one, briefing) && scenesOf(one) === scenesOf(briefing))
    const others = [...own, ...brought, ...opened]
    const other = others.find(({ id }) => id === briefing.id)
    if (same !== undefined || other === undefined) {
      opened.push(same ?? briefing)
      continue
    }
    const taken = [...others.map(({ id }) => id), ...wanted]
    const put = besideOthers(briefing, others, LONGEST_TEXT, taken)
    opened.push(put)
    beside.push({
      id: put.id,
      title: put.title,
      other: other.id,
      otherTitle: other.title,
      wasCalled: briefing.title,
    })
  }
  return { opened, beside }
}

/** Whether one is called as the other, or as the other would be beside it. */
function isAnother(one: Briefing, { id, title }: Briefing): boolean {
  const end = one.id.slice(id.length)
  const isNumbered = one.id.startsWith(id) && /^(?:-\d+)?$/.test(end)
  return isNumbered && LANGUAGES.every((language) => /^(?: \d+)?$/.test(after(one.title[language], title[language])))
}

/** What stands behind a beginning; `-` where a text does not begin so. */
function after(text: string, beginning: string): string {
  return text.startsWith(beginning) ? text.slice(beginning.length) : '-'
}

/** Puts a briefing that stands beside another in its place, as it is now; one step, which can be taken back. */
export function putInstead({ id, title, other, wasCalled }: Beside, report: string): Promise<void> {
  return changeBriefings(report, (all) => {
    const put = all.find((one) => one.id === id)
    if (put === undefined) return all
    const isAsOpened = put.title.en === title.en && put.title.zh === title.zh
    const instead = { ...put, id: other, title: isAsOpened ? wasCalled : put.title }
    const rest = all.filter((one) => one.id !== id)
    return rest.some((one) => one.id === other)
      ? rest.map((one) => (one.id === other ? instead : one))
      : [...rest, instead]
  })
}
