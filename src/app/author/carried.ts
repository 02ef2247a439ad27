// A link that carries a briefing -> one of one's own, and the ordinary link to it. Nothing that is there is replaced.

import published from 'virtual:atlas-reports'
import { freshId } from '../../core/author/edit.ts'
import type { Briefing } from '../../core/model/briefing.ts'
import { writeBriefings } from '../../core/schema/write-briefings.ts'
import { peek } from '../../state/peek.ts'
import type { Address } from '../../state/store.ts'
import { changeBriefings, ownBriefings } from '../present/own-briefings.ts'
import { type Refused, refuse } from './carry/refused.ts'

const KEY = 'briefing='
/** Addresses are told several times over: each is taken in once. */
const underway = new Map<string, Promise<void>>()

/** Takes in the briefing that an address carries, and replaces the address by one that names it, or by the list. */
export function openCarried(address: Address): Promise<void> {
  const hash = address.hash()
  const known = underway.get(hash)
  if (known !== undefined) return known
  const taken = takeIn(hash)
    .then((next) => {
      // Whoever has gone on meanwhile is not called back.
      if (address.hash() === hash) address.replace(next)
    })
    .finally(() => underway.delete(hash))
  underway.set(hash, taken)
  return taken
}

/** The link that takes the place of a carrying one. */
async function takeIn(hash: string): Promise<string> {
  const [first = '', ...parts] = hash.slice(1).split('&')
  const rest = parts.filter((part) => !/^(chrome|present|briefing)=/.test(part))
  const given = peek(`#${parts.join('&')}`)
  const report = reportOf(given.get('report'))
  const read = await readLetters(first.slice(KEY.length)).catch((): Refused => ({ trouble: 'code' }))
  if (!('id' in read)) {
    refuse(read)
    return `#${[...rest, 'chrome=author'].join('&')}`
  }
  refuse(null)
  const id = await putAmongOwn(read, report)
  const isPresented = given.get('chrome') === 'present'
  return `#${[...rest, ...(isPresented ? [] : ['chrome=author']), `present=${id}`].join('&')}`
}

/** The report that a briefing is about. What is no name of one stands for the first, as the page does. */
function reportOf(wanted: string | undefined): string {
  return wanted !== undefined && /^[\w-]{1,80}$/.test(wanted) ? wanted : published[0]
}

async function readLetters(letters: string): Promise<Briefing | Refused> {
  const [{ fileIn }, { readBriefings }] = await Promise.all([
    import('./carry/letters.ts'),
    import('../../core/schema/read-briefings.ts'),
  ])
  const file = fileIn(letters)
  if ('trouble' in file) return file
  const { briefings, problems } = readBriefings(file.content, '#')
  if (problems[0]?.told?.kind === 'json') return { trouble: 'damaged' }
  return briefings[0] ?? { problems }
}

/** The id under which it is among one's own: there already, or new there. */
async function putAmongOwn(briefing: Briefing, report: string): Promise<string> {
  const own = await ownBriefings(report)
  const { readBriefings } = await import('../../core/schema/read-briefings.ts')
  // Whatever it is called in links, and whatever it was written on.
  const said = (one: Briefing) => {
    const [read] = readBriefings(writeBriefings([one]), '#', Number.POSITIVE_INFINITY).briefings
    return JSON.stringify([read?.title, read?.scenes])
  }
  const same = own.find((one) => said(one) === said(briefing))
  if (same !== undefined) return same.id
  const brought = await broughtIds(report)
  const id = freshId(briefing.id, [...own.map((one) => one.id), ...brought])
  await changeBriefings(report, (all) => [...all, { ...briefing, id }])
  return id
}

/** The ids of what the report brings: one's own must not take their place unasked. */
async function broughtIds(report: string): Promise<readonly string[]> {
  try {
    if (report === published[0]) return (await import('virtual:atlas-briefings')).default.map(({ id }) => id)
    const fetched = await (await import('../reports/fetch-pack.ts')).fetchReport(report)
    return fetched.trouble === undefined ? fetched.briefings.map(({ id }) => id) : []
  } catch {
    return []
  }
}
