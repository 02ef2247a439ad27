// What is a kind of thing to whoever draws, lists or finds it? One row a kind; its outline is in `shapes.ts`, its name in the
// ontology.

import { ENTITY_KINDS, type EntityKind } from './ids.ts'
import type { Side } from './ontology.ts'

/** The columns of the picture of everything, from who threatens to what is asked for. */
export const COLUMNS = ['group', 'place', 'crime', 'activity', 'body', 'instrument', 'recommendation'] as const

/** The colours of things, by their names in a theme: told apart in every theme. */
export const KIND_COLOURS = [
  'body',
  'group',
  'place',
  'activity',
  'recommendation',
  'actor',
  'crime',
  'organisation',
  'document',
] as const

/** How many classes of marks have a colour of their own, which is none of a thing; what is beyond shares the last. */
export const CLASS_COUNT = 9

/** A colour of things. */
export type KindColour = (typeof KIND_COLOURS)[number]

/** What is the same for all things of a kind. */
export interface Kind {
  /** Its column in the picture of everything. */
  readonly column: (typeof COLUMNS)[number]
  /** The side of a line that only says where it is: who acts threatens or responds; what takes place does neither. */
  readonly side: Side
  /** Its colour; what has none of its own is drawn in ink. */
  readonly colour: KindColour | 'ink2'
  /** How its mark is filled: with its colour, with a tint that words can stand on, or not at all. */
  readonly filling: 'solid' | 'tint' | 'hollow'
  /** In that column it stands below what the column is about. */
  readonly isBelow: boolean
  /** A panel has something to say of it: it can be selected. */
  readonly hasPanel: boolean
  /**
   * Names of one family hide only each other. A place inside a body’s name is not named (中部非洲 in 中部非洲区域办), but a
   * resolution inside a committee’s name is; and forms of crimes, actors and stakes are descriptions, not names.
   */
  readonly family: 'proper' | 'text' | 'crime' | 'actor' | 'mechanism' | 'stake' | 'row'
  /** Width and height of its sign beside words, in px of a square of 16. */
  readonly sign: readonly [width: number, height: number]
  /** Its outline comes to a point where lines meet it. */
  readonly isPointed: boolean
  /** px between its mark and its name. */
  readonly gap: number
  /** Weight of its name. */
  readonly weight: 400 | 600
  /** Its name is set a little smaller than others. */
  readonly isQuiet: boolean
  /** px of a row that leaves its name room; a body’s grows with its mark. */
  readonly row: number
  /** px of its mark, where that does not grow with what it counts. */
  readonly size: readonly [width: number, height: number] | null
}

const THING: Kind = {
  column: 'crime',
  side: 'tie',
  colour: 'ink2',
  filling: 'solid',
  isBelow: false,
  hasPanel: true,
  family: 'proper',
  sign: [12, 12],
  isPointed: false,
  gap: 6,
  weight: 400,
  isQuiet: false,
  row: 18,
  size: null,
}

/** Every kind. */
export const KINDS: Readonly<Record<EntityKind, Kind>> = {
  group: {
    ...THING,
    column: 'group',
    side: 'threat',
    colour: 'group',
    sign: [13, 13],
    isPointed: true,
    gap: 8,
    weight: 600,
    row: 32,
  },
  actor: {
    ...THING,
    column: 'group',
    side: 'threat',
    colour: 'actor',
    filling: 'hollow',
    isBelow: true,
    family: 'actor',
    sign: [13, 13],
    isPointed: true,
    isQuiet: true,
    size: [11, 11],
  },
  crime: { ...THING, colour: 'crime', filling: 'tint', family: 'crime', sign: [14, 11.2] },
  place: { ...THING, column: 'place', colour: 'place' },
  stake: { ...THING, isBelow: true, family: 'stake', sign: [12, 13] },
  mechanism: { ...THING, colour: 'document', hasPanel: false, family: 'mechanism' },
  body: { ...THING, column: 'body', side: 'response', colour: 'body', sign: [7, 12] },
  organisation: { ...THING, column: 'body', side: 'response', colour: 'organisation', isBelow: true, sign: [14, 14] },
  activity: {
    ...THING,
    column: 'activity',
    side: 'response',
    colour: 'activity',
    hasPanel: false,
    family: 'row',
    sign: [13, 9],
    gap: 3,
    isQuiet: true,
    row: 15.6,
    size: [13, 10],
  },
  recommendation: {
    ...THING,
    column: 'recommendation',
    side: 'response',
    colour: 'recommendation',
    hasPanel: false,
    family: 'row',
    sign: [14, 12],
  },
  document: { ...THING, column: 'instrument', colour: 'document', family: 'text', sign: [9, 13] },
  instrument: { ...THING, column: 'instrument', colour: 'document', isBelow: true, family: 'text', sign: [9, 13] },
}

/** px of the rim of a mark: filled with a tint, hollow, hollow among too many lines, without a line, measured, wide and of a class. */
export const RIM_WIDTHS = { tint: 1, hollow: 1.25, dense: 0.8, alone: 1.5, measured: 1, wideClass: 2.5 } as const

/** The colours of lines of each side, by their names in a style sheet: at rest, and lit. */
export const SIDE_COLOURS: Readonly<Record<Side, { readonly rest: string; readonly lit: string }>> = {
  threat: { rest: 'rest-threat', lit: 'kind-group' },
  response: { rest: 'rest-response', lit: 'kind-body' },
  tie: { rest: 'rest-tie', lit: 'ink2' },
}

/** The kinds of each family of names, in the order in which they are looked for. */
export function familiesOfNames(): readonly (readonly EntityKind[])[] {
  const families = ['proper', 'text', 'crime', 'actor', 'mechanism', 'stake'] as const
  return families.map((family) => ENTITY_KINDS.filter((kind) => KINDS[kind].family === family))
}
