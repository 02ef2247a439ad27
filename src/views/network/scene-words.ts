// Which words stand on the picture?

import type { LensNode } from '../../core/graph/lens.ts'
import type { FrameName } from '../../core/layout/frames.ts'
import type { SceneWays, SceneWords } from '../../core/layout/scene.ts'
import { ofOwnKind } from '../../core/model/ontology.ts'
import { unitMark } from '../../i18n/units.ts'
import { inline } from '../../i18n/words.ts'
import { sayKinds } from './sentences.ts'
import { type Key, labelOf, oneLine, type Subject } from './subject.ts'
import { tiesOf } from './ties.ts'

/** Labels, heads and what stands beside marks and on lines, in a frame. */
export function sceneWords(subject: Subject, frame: FrameName): SceneWords {
  const { graph, lens, language, t } = subject
  const isPhone = frame === 'narrow'
  // Where unnamed actors are shown, names of groups have little height and much width.
  const isBesideActors = frame === 'wide' && lens.id === 'nexus' && lens.nodes.some(({ kind }) => kind === 'actor')
  return {
    label: (node) => {
      const stored = labelOf(subject, node)
      // Rows of one line each stand closer.
      const line = oneLine(stored, language)
      const label =
        lens.id === 'response' || lens.id === 'everything' || (node.kind === 'group' && isBesideActors)
          ? line
          : node.kind === 'actor'
            ? wrapped(line, LONG[frame] / (language === 'zh' ? 2 : 1))
            : stored
      const counted =
        isPhone && node.kind === 'place' && !node.members ? `${label} ${countBeside(subject, node)}` : label
      return node.parts ? t('label.parts', { label: counted, n: node.parts.length }) : counted
    },
    aside: (node) =>
      node.kind === 'body'
        ? node.members || lens.id === 'everything'
          ? ''
          : String(countBeside(subject, node))
        : node.alone
          ? whyAlone(subject, node)
          : isPhone
            ? sayTiesShort(subject, node)
            : '',
    head: (column) =>
      isPhone && column === 'body'
        ? t('legend.body')
        : t(headOf(lens, column) ?? HEADS[`${lens.id} ${column}`] ?? HEADS[column] ?? 'head.group', {
            list: graph.dataset.guide.activityList?.[language] ?? '',
          }),
    heading: (id) =>
      HEADINGS[id] === undefined
        ? (graph.shortOf(id)?.[language] ?? '')
        : t(HEADINGS[id], { own: ofOwnKind(graph.dataset.entities, 'actor') }),
    ways: lens.id === 'threat' && !isPhone ? waysOf(subject, frame) : undefined,
    size: isPhone ? 12 : language === 'zh' ? 13 : 12.5,
  }
}

const HEADS: Readonly<Record<string, Key>> = {
  group: 'head.group',
  crime: 'head.crime',
  body: 'head.body',
  place: 'head.place',
  activity: 'head.activity',
  instrument: 'head.instrument',
  recommendation: 'head.recommendation',
  'response crime': 'head.crime.place',
  'response body': 'head.body',
  'everything group': 'head.group.actor',
  'everything crime': 'head.crime.stake',
  'everything body': 'head.body.organisation',
}

/** Where crimes are hidden, what is at stake has their column to itself. */
function headOf({ id, nodes }: Subject['lens'], column: string): Key | undefined {
  const isOfStakes = id === 'everything' && column === 'crime' && !nodes.some(({ kind }) => kind === 'crime')
  return isOfStakes ? 'legend.stake' : undefined
}

const HEADINGS: Readonly<Record<string, Key>> = {
  unnamed: 'heading.unnamed',
  elsewhere: 'heading.elsewhere',
  placeless: 'heading.placeless',
  regions: 'heading.regions',
}

/** The number beside a name, of the evidence shown: activities of a body and its family, of a place its ties. */
function countBeside({ graph, evidence, lens }: Subject, node: LensNode): number {
  if (node.kind !== 'body') {
    const { said, ours } = tiesOf(graph, lens, node)
    return said.length + ours.length
  }
  return new Set([node.id, ...(node.parts ?? [])].flatMap((id) => evidence.activitiesOf(id))).size
}

/** How many things a mark is tied to, where there is little room. */
function sayTiesShort(subject: Subject, node: LensNode): string {
  const { said, ours } = tiesOf(subject.graph, subject.lens, node)
  return sayKinds(subject, [...said, ...ours])
}

/** Why a group has no line: the report compares it with another, or ties it to nothing here. */
function whyAlone({ graph, lens, language, locale, t }: Subject, { id, block }: LensNode): string {
  // Only of what the report itself leaves without a line, not of what a filter does.
  if (block !== 1) return ''
  // In the lens of places a heading says it.
  if (lens.id === 'places') return ''
  const claim = graph.claimsAbout(id).find((one) => graph.means(one, 'likeness'))
  if (!claim) return ''
  const other = graph.shortOf(claim.subject === id ? claim.object : claim.subject)
  const unit = unitMark(claim.evidence[0]?.unit ?? '', locale)
  return t('alone.compared', { other: inline(other, language), unit })
}

/** How groups draw on crimes: the ways that the report tells apart, and of each line which of them it says, or we read. */
function waysOf({ graph, language, t }: Subject, frame: FrameName): SceneWays | undefined {
  const tags = Object.entries(graph.dataset.guide.ways?.tags ?? {})
  if (tags.length === 0) return undefined
  // Where columns are close a way has its short name.
  const heads = tags.map(([id, tag]) =>
    broken(frame === 'wide' ? (graph.shortOf(id)?.[language] ?? '') : tag[language]),
  )
  return {
    heads,
    silent: t('ways.silent'),
    of: ({ strands }) => {
      const said = strands.flatMap(({ stand }) => graph.claims.get(stand)?.mechanisms ?? [])
      return tags.map(([id]) => {
        const own = said.filter((one) => one.id === id)
        return own.find(({ reading }) => reading === 'explicit')?.reading ?? own[0]?.reading
      })
    },
  }
}

/** The name of an unnamed actor is a description: so many letters of it stand in a line. */
const LONG: Readonly<Record<FrameName, number>> = { wide: 32, medium: 18, slim: 18, narrow: 18 }

/** Broken at spaces, in Chinese where a phrase ends or begins. */
function wrapped(name: string, long: number): string {
  const [, head, rest = ''] =
    (name.length > long && new RegExp(`^(.{1,${long}})(?: |(?<=的)|(?=与))(.+)`).exec(name)) || []
  return head ? `${head}\n${wrapped(rest, long)}` : name
}

/** In two lines, at the last space that leaves the first one the longer. */
function broken(name: string): string {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index)
  const at = spaces.find((space) => space >= name.length / 2 - 1) ?? spaces.at(-1)
  return at === undefined ? name : `${name.slice(0, at)}\n${name.slice(at + 1)}`
}
