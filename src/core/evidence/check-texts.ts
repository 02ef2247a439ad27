// Do our own texts say nothing foreign to their sentences, the same in both languages, and can each be read alone?

import type { Claim } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import { type EntityId, kindOf } from '../model/ids.ts'
import type { Ontology } from '../model/ontology.ts'
import type { Proof } from '../model/proof.ts'
import type { Terms } from '../model/terms.ts'
import { LANGUAGES, type Language } from '../model/words.ts'
import type { Fault } from './fault.ts'
import { figuresIn, yearsIn } from './figures.ts'
import { hedgesIn } from './hedges.ts'
import { atOnePlace, besideReport, folded, isProper, type OwnName, ownNameFinder, standing } from './own-names.ts'
import { heldBy, heldByRow, type OwnText, ownTexts } from './own-texts.ts'

interface Reader {
  readonly dataset: Dataset
  readonly texts: readonly OwnText[]
  readonly names: (text: string, language: Language) => readonly OwnName[]
}

function readerOf(dataset: Dataset, texts: readonly OwnText[]): Reader {
  const finders = { en: ownNameFinder(dataset.entities, 'en'), zh: ownNameFinder(dataset.entities, 'zh') }
  return { dataset, texts, names: (text, language) => finders[language](text) }
}

function foreign(reader: Reader): Fault[] {
  return [
    ...reader.texts.flatMap((text) => [
      ...foreignNames(reader, text),
      ...foreignFigures(text),
      ...differences(reader, text, reader.dataset.ontology),
    ]),
    ...reader.texts.flatMap(tooLong),
  ]
}

/** What texts of ours say that their sentences do not, in what their languages differ, and which are too long. */
export function checkForeign(dataset: Dataset, texts: readonly OwnText[]): Fault[] {
  return foreign(readerOf({ ...dataset, entities: besideReport(dataset) }, texts))
}

/** Every fault of the statements, gists, titles and descriptions of a dataset. */
export function checkTexts(dataset: Dataset, proof: Proof, terms: Terms): Fault[] {
  const reader = readerOf(dataset, ownTexts(dataset, proof))
  return [...foreign(reader), ...mixedUp(reader), ...leaning(reader, terms), ...twins(dataset)]
}

/** How long a text may be to be read at a glance: characters in English, and in Chinese, which says as much in fewer. */
const LONGEST: Readonly<Record<string, Readonly<Record<Language, number>>>> = {
  gist: { en: 180, zh: 80 },
  // An activity is titled as the annex prints it: some of its titles are long.
  title: { en: 120, zh: 40 },
  description: { en: 480, zh: 200 },
  statement: { en: 340, zh: 150 },
  // Seen from the end of a room.
  said: { en: 260, zh: 110 },
}

/** A text that is too long for what it is. */
function tooLong({ id, key, words }: OwnText): Fault[] {
  return LANGUAGES.flatMap((language) => {
    const most = LONGEST[key]?.[language] ?? Number.POSITIVE_INFINITY
    const { length } = words[language].replaceAll('**', '')
    if (length <= most) return []
    return [
      {
        id,
        what: `${key}.${language}: ${length} characters, of ${most} at most`,
        mend: 'say the main thing, and rest it on the sentences that say it',
      },
    ]
  })
}

/** A name of a proper kind that neither stands in the sentences nor belongs to the entry. */
function foreignNames({ dataset, names }: Reader, { id, key, words, rests, beside, holds }: OwnText): Fault[] {
  const named = new Set([...rests, ...beside].flatMap((sentence) => Object.keys(sentence.names)))
  const byId = new Map(dataset.entities.map((entity) => [entity.id, entity]))
  const isHeld = (one: EntityId) => named.has(one) || holds.has(one) || byId.get(one)?.generic === true
  return LANGUAGES.flatMap((language) =>
    atOnePlace(names(words[language], language).filter((one) => isProper(one.id)))
      .filter((forms) => !forms.some((one) => isHeld(one.id)))
      .map(([first]) => ({
        id,
        what: `${key}.${language}: at ${first?.at} it names ${first?.id}, which its sentences do not`,
        mend: 'leave the name out, or rest the text on the sentence that names it',
      })),
  )
}

/** A figure or year that its sentences do not print. Statements answer for their bold figures themselves. */
function foreignFigures({ id, key, words, rests, beside, counts }: OwnText): Fault[] {
  const printed = [...rests, ...beside].flatMap(({ numbers }) => numbers)
  return LANGUAGES.flatMap((language) => {
    const years = yearsIn(words[language], language).filter((year) => !printed.some(([, , value]) => value === year))
    const figures =
      key === 'statement'
        ? []
        : figuresIn(words[language], language).filter(
            ({ value }) =>
              !counts?.has(value) && !printed.some(([, , other]) => Math.abs(other - value) <= Math.abs(value) * 1e-9),
          )
    return [...years, ...figures.map(({ value }) => value)].map((value) => ({
      id,
      what: `${key}.${language}: it gives ${value}, which its sentences do not print`,
      mend: 'correct it, or rest the text on the sentence that prints it',
    }))
  })
}

/** The two languages of one text name the same things, give the same figures and years, and hedge in the same way. */
function differences({ names }: Reader, { id, key, words }: OwnText, ontology: Ontology): Fault[] {
  const told = (what: string, only: readonly (string | number)[], language: Language): Fault[] =>
    only.length === 0
      ? []
      : [
          {
            id,
            what: `${key}: only the ${language} text ${what} ${only.join(', ')}`,
            mend: 'say the same in both languages; a form that is not known goes into “said”',
          },
        ]
  const compare = <Item extends string | number>(
    what: string,
    of: (text: string, language: Language) => readonly Item[],
  ) => {
    const [en, zh] = [new Set(of(words.en, 'en')), new Set(of(words.zh, 'zh'))]
    return [
      ...told(
        what,
        [...en].filter((one) => !zh.has(one)),
        'en',
      ),
      ...told(
        what,
        [...zh].filter((one) => !en.has(one)),
        'zh',
      ),
    ]
  }
  return [
    ...compare('names', (text, language) =>
      names(text, language)
        .map((one) => one.id)
        .filter(isProper),
    ),
    ...compare('gives the figure', (text, language) => figuresIn(text, language).map(({ value }) => value)),
    ...compare('gives the year', yearsIn),
    ...compare('hedges as', (text, language) => hedgesIn(text, language, ontology)),
    ...compare('has the small word', (text, language) => smallWordsIn(text, language, ontology)),
  ]
}

/** The small words that a text carries, by the printed word they stand for; the first of those that share a form. */
function smallWordsIn(text: string, language: Language, { lexicon }: Ontology): string[] {
  return (lexicon?.smallWords ?? [])
    .filter(({ compared = true }) => compared)
    .flatMap((small) =>
      small[language].some((word) => standing(folded(text, language), folded(word, language), language).length > 0)
        ? [small.word]
        : [],
    )
}

/** Who does what to whom, where: what one clause of a gist ties together, one claim or row of its unit ties too. */
function mixedUp(reader: Reader): Fault[] {
  const { dataset, texts, names } = reader
  const parentOf = new Map(dataset.entities.map(({ id, parent }) => [id, parent]))
  const ties = tiesByUnit(dataset)
  const isTied = (unit: string, a: EntityId, b: EntityId) =>
    (ties.get(unit) ?? []).some((held) => isAmong(held, a, parentOf) && isAmong(held, b, parentOf))
  return texts
    .filter(({ key }) => key === 'gist' || key === 'description')
    .flatMap(({ id, key, unit, words }) =>
      LANGUAGES.flatMap((language) =>
        clausesOf(words[language]).flatMap((clause) => {
          const spots = atOnePlace(names(clause, language))
          return pairs(spots).flatMap(([a, b]) => {
            if (a.some((one) => b.some((other) => one.id === other.id || isTied(unit, one.id, other.id)))) return []
            return [
              {
                id,
                what: `${key}.${language}: one clause ties ${a[0]?.id} to ${b[0]?.id}, and no claim of ${unit} does`,
                mend: 'say it in clauses of their own, or correct who does what where',
              },
            ]
          })
        }),
      ),
    )
}

/** What each claim, row or recommendation of a unit holds together. */
function tiesByUnit(dataset: Dataset): Map<string, Set<EntityId>[]> {
  const ties = new Map<string, Set<EntityId>[]>()
  const put = (unit: string, held: Set<EntityId>) => ties.set(unit, [...(ties.get(unit) ?? []), held])
  for (const claim of dataset.claims) for (const { unit } of claim.evidence) put(unit, heldBy(claim))
  for (const { evidence, names, concerns } of dataset.recommendations)
    for (const { unit } of evidence) put(unit, new Set([...names, ...concerns]))
  for (const activity of dataset.activities) put(activity.unit, heldByRow(activity))
  return ties
}

/** Whether a set holds a thing, its whole, or a part of it. */
function isAmong(
  held: ReadonlySet<EntityId>,
  id: EntityId,
  parentOf: ReadonlyMap<EntityId, EntityId | undefined>,
): boolean {
  if (held.has(id)) return true
  for (const one of held) {
    for (let up: EntityId | undefined = one; up !== undefined; up = parentOf.get(up)) if (up === id) return true
    for (let up: EntityId | undefined = id; up !== undefined; up = parentOf.get(up))
      if (up === one && kindOf(up) !== 'place') return true
  }
  return false
}

/** Pairs of which one acts and the other is acted on or where: groups with crimes, places and groups; ways with places. */
function pairs(spots: readonly OwnName[][]): [OwnName[], OwnName[]][] {
  const of = (kind: string) => spots.filter((forms) => forms.some(({ id }) => kindOf(id) === kind))
  const join = (a: OwnName[][], b: OwnName[][]) => a.flatMap((x) => b.map((y): [OwnName[], OwnName[]] => [x, y]))
  return [...join(of('group'), of('crime')), ...join(of('group'), of('place')), ...join(of('mechanism'), of('place'))]
}

function clausesOf(text: string): string[] {
  return text.split(/[.;；。:：](?!\d)/u)
}

/** A statement names its subject, and holds nothing that leans on a sentence before it. */
function leaning({ dataset, names }: Reader, { leaning: phrases }: Terms): Fault[] {
  const unnamed = dataset.claims.flatMap((claim) =>
    LANGUAGES.flatMap((language) => {
      const text = claim.statement[language]
      if (names(text, language).some(({ id }) => id === claim.subject)) return []
      return [
        {
          id: claim.id,
          what: `statement.${language}: it does not name ${claim.subject}`,
          mend: 'name the subject; a further form of ours goes into its “said”',
        },
      ]
    }),
  )
  const leans = [...dataset.claims, ...dataset.recommendations].flatMap(({ id, statement }) =>
    LANGUAGES.flatMap((language) =>
      phrases[language].flatMap(({ phrase, not = [] }) => {
        let text = folded(statement[language], language)
        for (const one of not) text = text.replaceAll(folded(one, language), (found) => '\u0000'.repeat(found.length))
        const [at] = standing(text, folded(phrase, language), language)
        if (at === undefined) return []
        return [
          {
            id,
            what: `statement.${language}: “${phrase}” at ${at} leans on a sentence before it`,
            mend: 'name what is meant',
          },
        ]
      }),
    ),
  )
  return [...unnamed, ...leans]
}

/** Two statements in the same words say nothing apart. */
function twins({ claims, recommendations }: Dataset): Fault[] {
  return LANGUAGES.flatMap((language) => {
    const seen = new Map<string, string>()
    return [...claims, ...recommendations].flatMap(({ id, statement }: Pick<Claim, 'id' | 'statement'>) => {
      const plain = statement[language].replaceAll(/[\s\p{P}*]/gu, '').toLowerCase()
      const first = seen.get(plain)
      seen.set(plain, first ?? id)
      if (first === undefined) return []
      return [
        {
          id,
          what: `statement.${language}: the same words as ${first}`,
          mend: 'say what sets the two apart, or merge them',
        },
      ]
    })
  })
}
