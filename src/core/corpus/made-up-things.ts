// Of which things does a made-up corpus speak? Groups, crimes, places … that are called made up, and shared by its reports.

import { type Entity, PLACE_LEVELS } from '../model/entity.ts'
import { type EntityKind, KIND_PREFIX, kindOf } from '../model/ids.ts'
import type { Ontology } from '../model/ontology.ts'
import { chanceFrom } from './chance.ts'

/**
 * How many things of a kind there are for the square root of so many claims: names repeat, and new ones come ever more
 * rarely. Measured on the one report that is there.
 */
const PER_ROOT: Readonly<Partial<Record<EntityKind, number>>> = {
  group: 0.55,
  crime: 1.5,
  body: 1.4,
  place: 3,
  document: 1.5,
  organisation: 1.5,
  actor: 2,
  instrument: 2,
  stake: 0.5,
}

/** Ways in which a group draws on a crime: as many in a large corpus as in a small one. */
const MECHANISMS = 5

/** A corpus’s things, by kind. */
export type Things = ReadonlyMap<EntityKind, readonly Entity[]>

/** The things of a corpus of so many claims. The same number has the same things. */
export function madeUpThings({ kinds, sourceClasses }: Ontology, claims: number, seed: number): Things {
  const chance = chanceFrom(seed)
  const things = new Map<EntityKind, Entity[]>()
  const counts = { ...PER_ROOT, mechanism: MECHANISMS / Math.sqrt(claims) }
  for (const [kind, perRoot] of Object.entries(counts) as [EntityKind, number][]) {
    const words = kinds[kind]?.one ?? { en: kind, zh: kind }
    const count = Math.max(2, Math.round(perRoot * Math.sqrt(claims)))
    things.set(
      kind,
      Array.from({ length: count }, (_, i) => ({
        id: `${PREFIXES.get(kind)}:made-up-${i + 1}`,
        names: { en: `Made-up ${words.en} ${i + 1}`, zh: `虚构${words.zh}${i + 1}` },
        short: { en: `${capital(words.en)} ${i + 1}`, zh: `${words.zh}${i + 1}` },
        aliases: [],
      })),
    )
  }
  const classes = Object.keys(sourceClasses)
  const change = (kind: EntityKind, to: (entity: Entity, i: number, all: readonly Entity[]) => Entity) => {
    things.set(kind, (things.get(kind) ?? []).map(to))
  }
  change('place', placed)
  // Every fifth crime is a kind of one of the first.
  change('crime', (crime, i, all) => (i > 4 && i % 5 === 0 ? { ...crime, parent: all[i % 4]?.id } : crime))
  const { document: paper } = kinds
  change('document', (named) => ({
    ...named,
    source: {
      kind: paper.one,
      class: chance.one(classes),
      by: [chance.early(things.get('organisation') ?? []).id],
    },
  }))
  return things
}

/** Regions first, then countries in them, then areas and cities in those. */
function placed(place: Entity, i: number, all: readonly Entity[]): Entity {
  const [, region, country, area, city] = PLACE_LEVELS
  const regions = Math.max(1, Math.floor(all.length / 12))
  const countries = Math.max(regions + 1, Math.floor(all.length / 2))
  if (i < regions) return { ...place, level: region }
  if (i < countries) return { ...place, level: country, parent: all[i % regions]?.id }
  const home = all[regions + (i % (countries - regions))] ?? all[0]
  return { ...place, level: i % 2 === 0 ? area : city, parent: home?.id }
}

/** Of each kind the first prefix that declares it. */
const PREFIXES: ReadonlyMap<EntityKind, string> = new Map(
  (KIND_PREFIX.source.match(/\(([^)]+)\)/)?.[1] ?? '')
    .split('|')
    .reverse()
    .flatMap((prefix) => {
      const kind = kindOf(`${prefix}:`)
      return kind === undefined ? [] : [[kind, prefix] as const]
    }),
)

function capital(word: string): string {
  return word.replace(/^./, (letter) => letter.toUpperCase())
}
