// What is cut out of a corpus, as a pack that the page opens? Of one report a part of it, with its paragraphs and proof as they are; of
// several a report of its own, in which each paragraph says of which report it is which.

import { packOfPart } from '../data-out/json.ts'
import { take } from '../data-out/taken.ts'
import { NO_GUIDE } from '../model/guide.ts'
import type { Pack } from '../model/pack.ts'
import type { Words } from '../model/words.ts'
import { canonical } from '../schema/canonical.ts'
import { CutFault, type CutPart, limitOf } from './cut-fault.ts'
import { joinParts } from './join.ts'

/** Ids that a report does not have. */
export function strangers({ dataset }: Pack, ids: Iterable<string>): readonly string[] {
  const known = new Set([...dataset.claims, ...dataset.activities, ...dataset.recommendations].map(({ id }) => id))
  return [...new Set(ids)].filter((id) => !known.has(id))
}

/** A part of a report among several, without the rest of it: so many can wait for one another. */
export function slimmed(part: CutPart): CutPart {
  return { ...part, pack: { accounts: { modals: [], names: [] }, dataset: takenOf(part).dataset } }
}

function takenOf({ id, pack, stands }: CutPart) {
  return take({ id, pack, stands, version: '', published: '', hash: () => '', lens: 'nexus', language: 'en' })
}

/** The cut. `all` is how many claims the reports of the parts have together. Throws a `CutFault` where parts do not go together. */
export function cutOf(parts: readonly CutPart[], all: number): Pack {
  const [first, ...others] = parts
  if (first === undefined) throw new CutFault('nothing is cut', 'name at least one claim')
  if (others.length === 0) return alone(first, all)
  for (const { id, pack } of others)
    if (canonical(pack.dataset.ontology) !== canonical(first.pack.dataset.ontology))
      throw new CutFault(
        `${id} and ${first.id} have different ontologies`,
        'publish both with the same, or cut them apart',
      )
  return joinParts(parts, sizeOf(parts, all))
}

/** A part of one report: its units keep their numbers, and its title says that it is one. */
function alone(part: CutPart, all: number): Pack {
  const { dataset, ...rest } = packOfPart(takenOf(part))
  const { ways, frames, whole, activityList, notExhaustive, examples } = dataset.guide
  const { title } = dataset.report
  const size = sizeOf([part], all)
  return {
    ...rest,
    dataset: {
      ...dataset,
      report: { ...dataset.report, title: { en: `${size.en}: ${title.en}`, zh: `${size.zh}：${title.zh}` } },
      // What the report is silent on a part of it cannot say: headings and questions that ask for it are left out.
      guide: {
        ...NO_GUIDE,
        ...{ ways, frames, whole, activityList, notExhaustive, examples },
        limits: [limitOf(size)],
      },
    },
  }
}

function sizeOf(parts: readonly CutPart[], all: number): Words {
  const stands = parts.reduce((sum, part) => sum + part.stands.size, 0)
  const claims = parts.flatMap(({ stands: ids }) => [...ids]).filter((id) => id.startsWith('claim:')).length
  const rest = stands - claims
  const [more, moreZh] = rest === 0 ? ['', ''] : [` and ${rest} other statements`, `及${rest}项其他内容`]
  return parts.length === 1
    ? { en: `Cut: ${claims} of ${all} claims${more}`, zh: `摘取：${all}条论断中的${claims}条${moreZh}` }
    : {
        en: `Cut: ${claims} of ${all} claims${more}, out of ${parts.length} reports`,
        zh: `摘取：${parts.length}份报告${all}条论断中的${claims}条${moreZh}`,
      }
}
