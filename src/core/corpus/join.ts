// How do parts of several reports stand in one pack? Their units get new numbers, one report after the other, and say whose paragraph
// they are; things with the same id and names are the same thing.

import { take } from '../data-out/taken.ts'
import type { Activity } from '../model/activity.ts'
import type { Citation, Claim } from '../model/claim.ts'
import type { Dataset, ReportInfo } from '../model/dataset.ts'
import type { Entity } from '../model/entity.ts'
import { NO_GUIDE } from '../model/guide.ts'
import { compareUnits, readUnitId, UNIT_ID } from '../model/ids.ts'
import type { Pack } from '../model/pack.ts'
import type { Recommendation } from '../model/recommendation.ts'
import type { Section, Unit } from '../model/unit.ts'
import { LANGUAGES, type Words } from '../model/words.ts'
import { CutFault, type CutPart, limitOf } from './cut-fault.ts'

/** Units by their old id. */
type Numbers = ReadonlyMap<string, string>

/** The parts as one report; `size` says what it is a cut of. No proof goes along: what was proved were the reports. */
export function joinParts(parts: readonly CutPart[], size: Words): Pack {
  const counts = { p: 0, fn: 0, a: 0 }
  const joined = parts.map((part, i) => renamed(part, `r${i + 1}`, counts))
  const [first] = joined
  if (first === undefined) throw new CutFault('nothing is cut', 'name at least one claim')
  const activities = joined.flatMap((one) => one.activities)
  const rows = parts.flatMap(({ pack }) => pack.dataset.sections.filter(({ rows: reason }) => reason !== undefined))[0]
  return {
    accounts: { modals: [], names: [] },
    dataset: {
      report: reportOf(joined, size, counts),
      guide: { ...NO_GUIDE, limits: [limitOf(size)] },
      ontology: first.ontology,
      sections: [
        ...joined.flatMap(({ sections }) => sections),
        ...(rows && activities.length > 0 ? [{ ...rows, parent: undefined }] : []),
      ],
      units: joined.flatMap(({ units }) => units),
      entities: entitiesOf(joined),
      claims: joined.flatMap(({ claims }) => claims),
      activities,
      recommendations: joined.flatMap(({ recommendations }) => recommendations),
    },
  }
}

/** What is taken of a report, under its new numbers. */
function renamed({ id, pack, stands }: CutPart, section: string, counts: Record<'p' | 'fn' | 'a', number>): Dataset {
  const wanted = {
    id,
    pack,
    stands,
    version: '',
    published: '',
    hash: () => '',
    lens: 'nexus',
    language: 'en',
  } as const
  const { dataset } = take(wanted)
  const { symbol, title } = dataset.report
  const numbers = new Map<string, string>()
  for (const unit of [...dataset.units].sort((a, b) => compareUnits(a.id, b.id))) {
    const prefix = unit.id.replace(/\d+$/, '') as keyof typeof counts
    counts[prefix] += 1
    numbers.set(unit.id, `${prefix}${counts[prefix]}`)
  }
  const home: Section = {
    id: section,
    number: { en: '', zh: '' },
    title: { en: `${symbol}: ${title.en}`, zh: `${symbol}：${title.zh}` },
    short: { en: symbol, zh: symbol },
  }
  const kept = new Set(dataset.claims.map((claim) => claim.id))
  const number = (unit: string) => numbers.get(unit) ?? unit
  return {
    ...dataset,
    sections: [home],
    units: dataset.units
      .filter((unit) => readUnitId(unit.id)?.kind !== 'activity')
      .map(
        (unit): Unit => ({
          ...unit,
          id: number(unit.id),
          section,
          lengths: [],
          gist: placed(unit.gist, symbol, unit.id),
        }),
      ),
    claims: dataset.claims.map((claim) => renamedClaim(claim, numbers, kept, symbol)),
    activities: dataset.activities.map(
      (activity): Activity => ({
        ...activity,
        id: `activity:${number(activity.unit)}`,
        unit: number(activity.unit),
        title: placed(activity.title, symbol, activity.unit),
      }),
    ),
    recommendations: dataset.recommendations.map(
      (one): Recommendation => ({
        ...one,
        id: one.id.replace(/^(rec:)(.+)(-\d+)$/, (_, rec: string, unit: string, n: string) => rec + number(unit) + n),
        evidence: cited(one.evidence, numbers),
      }),
    ),
  }
}

function renamedClaim(claim: Claim, numbers: Numbers, kept: ReadonlySet<string>, symbol: string): Claim {
  const number = (unit: string) => numbers.get(unit) ?? unit
  const idOf = (id: string) =>
    id.replace(/^(claim:)(.+)(-\d+)$/, (_, word: string, unit: string, n: string) => word + number(unit) + n)
  const unit = claim.evidence[0]?.unit ?? ''
  const note = placed(claim.note ?? { en: '', zh: '' }, symbol, unit)
  return {
    ...claim,
    id: idOf(claim.id),
    evidence: cited(claim.evidence, numbers),
    antecedents: claim.antecedents && cited(claim.antecedents, numbers),
    footnotes: claim.footnotes?.map(number),
    attribution: claim.attribution.map((id) => (UNIT_ID.test(id) ? number(id) : id)),
    quantities: claim.quantities?.map(({ of, ...quantity }) => ({
      ...quantity,
      ...(of && kept.has(of.claim) && { of: { ...of, claim: idOf(of.claim) } }),
    })),
    note: { en: note.en.trim(), zh: note.zh.trim() },
  }
}

function cited(citations: readonly Citation[], numbers: Numbers): readonly Citation[] {
  return citations.map(({ unit, sentences }) => ({ unit: numbers.get(unit) ?? unit, sentences }))
}

/** A text of ours behind the place where it stands: `S/2015/366 ¶36: …`. */
function placed(text: Words, symbol: string, unit: string): Words {
  const { kind, number } = readUnitId(unit) ?? { kind: 'paragraph', number: 0 }
  const [en, zh] = {
    paragraph: [`¶${number}`, `第${number}段`],
    footnote: [`footnote ${number}`, `脚注${number}`],
    activity: [`a${number}`, `第${number}行`],
  }[kind] as [string, string]
  return { en: `${symbol} ${en}: ${text.en}`.replace(/: $/, ''), zh: `${symbol}${zh}：${text.zh}`.replace(/：$/, '') }
}

/** The cut as a report: dated as the latest of those it is cut out of, in the languages that all of them have. */
function reportOf(joined: readonly Dataset[], size: Words, counts: Record<'p' | 'fn' | 'a', number>): ReportInfo {
  const reports = joined.map(({ report }) => report)
  const shared = LANGUAGES.filter((one) => reports.every(({ languages }) => languages?.includes(one) ?? true))
  return {
    symbol: `${reports.length} reports`,
    date:
      reports
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? '',
    title: size,
    // A cut is nowhere but on the site it lies on: there the data are described.
    url: { en: 'data/', zh: 'data/' },
    coded: reports[0]?.coded ?? '',
    ...(shared.length > 0 && shared.length < LANGUAGES.length && { languages: shared }),
    shape: { paragraphs: counts.p, footnotes: counts.fn, activities: counts.a },
  }
}

/** The things of all parts, each once. */
function entitiesOf(joined: readonly Dataset[]): readonly Entity[] {
  const found = new Map<string, { readonly entity: Entity; readonly symbol: string }>()
  for (const { entities, report } of joined)
    for (const entity of entities) {
      const known = found.get(entity.id)
      if (known === undefined) found.set(entity.id, { entity, symbol: report.symbol })
      else if (known.entity.names.en !== entity.names.en || known.entity.names.zh !== entity.names.zh)
        throw new CutFault(
          `${entity.id} is ${known.entity.names.en} in ${known.symbol} and ${entity.names.en} in ${report.symbol}`,
          'give one of the two another id, or cut the reports apart',
        )
      else {
        const aliases = [...new Set([...known.entity.aliases, ...entity.aliases])]
        found.set(entity.id, { ...known, entity: { ...known.entity, aliases } })
      }
    }
  return [...found.values()].map(({ entity }) => entity)
}
