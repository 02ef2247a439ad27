// What is a made-up report? One of many in a corpus, in the shape of any other and checked as every other, that says of itself that
// nothing in it is so. The same seed makes the same report.

import type { Claim } from '../model/claim.ts'
import type { EntityId } from '../model/ids.ts'
import type { Ontology } from '../model/ontology.ts'
import type { Pack } from '../model/pack.ts'
import type { Section, Unit } from '../model/unit.ts'
import type { Words } from '../model/words.ts'
import { describeProblems } from '../schema/problem.ts'
import { type DataFile, readUnproved } from '../schema/read-dataset.ts'
import { chanceFrom } from './chance.ts'
import { claimMaker } from './made-up-claims.ts'
import { activityMaker, requestMaker, rowsFor } from './made-up-rows.ts'
import type { Things } from './made-up-things.ts'

/** What is made up. */
export interface MadeUp {
  readonly ontology: Ontology
  /** What the reports of the corpus speak of. */
  readonly things: Things
  /** Which report of the corpus it is, from 1, and how many there are. */
  readonly n: number
  readonly of: number
  /** How many claims it has. */
  readonly claims: number
  readonly seed: number
}

/** A unit as it is coded. */
type Coded = Omit<Unit, 'lengths' | 'mentions'>

/** A paragraph carries so many claims, and every so many there is one that carries none. */
const PER_UNIT = 4
const EVERY = 6

/** The name of a report in links and files. */
export function madeUpId(n: number): string {
  return `made-up-${n}`
}

/** A report. Throws where it is not sound: then this code is not. */
export function madeUpReport(wanted: MadeUp): Pack {
  const { pack, problems } = readUnproved(filesOf(wanted))
  if (pack === undefined) throw new Error(describeProblems(problems))
  return pack
}

function filesOf({ ontology, things, n, of, claims: count, seed }: MadeUp): readonly DataFile[] {
  const chance = chanceFrom(seed + n * 7919)
  const rows = rowsFor(count)
  const makeClaim = claimMaker(ontology, things, chance)
  const carrying = Math.ceil(count / PER_UNIT)
  const numberOf = (i: number) => 1 + i + Math.floor(i / (EVERY - 1))
  const claims = Array.from({ length: count }, (_, i) => {
    const unit = `p${numberOf(Math.floor(i / PER_UNIT))}`
    return makeClaim(`claim:${unit}-${1 + (i % PER_UNIT)}`, unit)
  })
  const paragraphs = carrying === 0 ? 0 : numberOf(carrying - 1)
  const makeActivity = activityMaker(ontology, things, chance)
  const activities = Array.from({ length: rows }, (_, i) => makeActivity(i + 1))
  const makeRequest = requestMaker(ontology, things, chance)
  const recommendations = Array.from({ length: rows }, (_, i) => makeRequest(i + 1, `p${paragraphs + i + 1}`))
  const carriers = new Set(claims.flatMap(({ evidence }) => evidence.map(({ unit }) => unit)))
  const sections = sectionsOf(ontology, paragraphs + rows)
  const units = Array.from({ length: paragraphs + rows }, (_, i) =>
    unitOf(ontology, i + 1, i < paragraphs ? carriers.has(`p${i + 1}`) : undefined, sections),
  )
  const spoken = [
    ...claims.flatMap(spokenIn),
    ...JSON.stringify([activities, recommendations]).matchAll(/[a-z]+:made-up-\d+/g),
  ]
  const entities = spokenOf(things, new Set(spoken.map(String)))
  const [readOf] = entities
  const file = (path: string, content: object): DataFile => ({
    path,
    text: JSON.stringify({ $schema: 'made-up', ...content }),
  })
  const id = madeUpId(n)
  return [
    file('ontology.json', ontology),
    file(`${id}/report.json`, {
      symbol: `MADE-UP/${n}`,
      date: `${2000 + (n % 24)}-01-01`,
      title: {
        en: `Made-up report ${n} of ${of}: nothing in it is so`,
        zh: `虚构报告${n}（共${of}份）：内容均非事实`,
      },
      url: { en: `https://example.org/made-up/${n}`, zh: `https://example.org/made-up/${n}` },
      coded: 'zh',
      shape: { paragraphs: paragraphs + rows, footnotes: 0, activities: rows },
    }),
    file(`${id}/guide.json`, {
      crimes: [],
      questions: readOf === undefined ? [] : [{ text: ASK, link: `#select=${readOf.id}` }],
      limits: [{ text: LIMIT, units: [] }],
    }),
    file(`${id}/sections.json`, { sections }),
    file(`${id}/units/all.json`, { units }),
    file(`${id}/entities/all.json`, { entities }),
    file(`${id}/claims/all.json`, { claims }),
    file(`${id}/activities/all.json`, { activities }),
    file(`${id}/recommendations/all.json`, { recommendations }),
  ]
}

const ASK: Words = { en: 'What is the first thing tied to?', zh: '首个事物与什么相关？' }
const LIMIT: Words = {
  en: 'A program made all of this report up, to measure with. Nothing in it is so.',
  zh: '本报告全部由程序虚构，用于测量；内容均非事实。',
}

/** As many sections as the root of the paragraphs, and one for the rows. */
function sectionsOf({ reasons }: Ontology, paragraphs: number): readonly Section[] {
  const count = Math.max(1, Math.round(Math.sqrt(paragraphs)))
  const section = (id: string, title: Words): Section => ({ id, number: { en: id, zh: id }, title, short: title })
  return [
    ...Array.from({ length: count }, (_, i) =>
      section(String(i + 1), { en: `Made-up section ${i + 1}`, zh: `虚构章节${i + 1}` }),
    ),
    { ...section('rows', { en: 'Made-up activities', zh: '虚构活动' }), rows: reasonOf(reasons, 'row') },
  ]
}

/** A paragraph: it carries claims, or a request, or nothing. */
function unitOf({ reasons }: Ontology, n: number, carries: boolean | undefined, sections: readonly Section[]): Coded {
  const home = sections[Math.floor(((n - 1) / (sections.length - 1)) % (sections.length - 1))]
  const reason = carries === undefined ? 'recommendations' : carries ? 'claims' : ''
  return {
    id: `p${n}`,
    section: home?.id ?? '',
    state: carries === false ? 'context' : 'modelled',
    reason: reasonOf(reasons, reason),
    silent: [],
    gist: { en: `Made-up paragraph ${n}.`, zh: `虚构第${n}段。` },
    on: [1],
  }
}

/** A reason of that name; where there is none, the last. */
function reasonOf(reasons: Ontology['reasons'], wanted: string): string {
  return Object.hasOwn(reasons, wanted) ? wanted : (Object.keys(reasons).at(-1) ?? '')
}

function spokenIn({
  subject,
  object,
  attribution,
  mechanisms = [],
  places = [],
  quantities = [],
}: Omit<Claim, 'reading'>) {
  const uses = [...mechanisms, ...places].map(({ id }) => id)
  return [subject, object, ...attribution, ...uses, ...quantities.flatMap(({ estimator }) => estimator ?? [])]
}

/** The things that are spoken of, with what they are part of and who made them, kind by kind. */
function spokenOf(things: Things, spoken: Set<EntityId>) {
  const all = [...things.values()].flat()
  const byId = new Map(all.map((entity) => [entity.id, entity]))
  const put = (id: EntityId | undefined) => {
    const entity = id === undefined ? undefined : byId.get(id)
    if (entity === undefined) return
    spoken.add(entity.id)
    put(entity.parent)
    entity.source?.by?.forEach(put)
  }
  for (const id of [...spoken]) put(id)
  return all.filter(({ id }) => spoken.has(id))
}
