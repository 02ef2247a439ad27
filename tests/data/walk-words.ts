// How does each language of the interface say the numbers that the walk compares?

import type { Language } from '../../src/core/model/words.ts'
import { translator } from '../../src/i18n/words.ts'
import { words as mapWords } from '../../src/views/map/words.ts'
import { words as matrixWords } from '../../src/views/matrix/words.ts'
import { words as panelWords } from '../../src/views/panels/details/words.ts'

const NUMBERS: Readonly<Record<string, number>> = { no: 0, none: 0, nobody: 0, one: 1, One: 1 }
const numberOf = (said: string) => NUMBERS[said] ?? Number(said)
const withoutMarkup = (text: string) => text.replace(/<\/?b>/g, '')

/** The number that a text says at a place: "3 crimes", "one crime", "no crime"; 0 where it says none. */
function numberIn(text: string, pattern: RegExp): number {
  const said = pattern
    .exec(withoutMarkup(text))
    ?.slice(1)
    .find((group) => group !== undefined)
  return said === undefined ? 0 : numberOf(said)
}

/** Where the words of the views say a number. Headline and panel say most of them alike. */
const PLACES = {
  en: {
    crimes: /(?:^|: )(\d+|one|no) crimes?\b/,
    sums: /(\d+|one) with a sum|: (one) crime, with a sum/,
    groups: /(\d+|one|no) named groups?/,
    groupsByParts: /groups? \+ (\d+) by its parts/,
    groupsRead: /groups? \+ (\d+) by our/,
    bodies: /(\d+|one|no) responding/,
    bodiesByParts: /bod(?:y|ies) \+ (\d+) by its parts/,
    led: /leads (\d+|one|none|no)/,
    supported: /supports (\d+|one)/,
    named: /(\d+|one|no) crimes? named/,
    claims: /(\d+|no) claims?/,
    onUnnamed: /\+ (\d+) on unnamed/,
    activities: /(\d+|one|no) activit/,
    activitiesRead: /activit[^;]*? \+ (\d+) by our/,
    activitiesOther: / \+ (\d+) other/,
    units: /(\d+) units?/,
    places: /(\d+|one) places?/,
    placesListed: /(\d+|One) more (?:is|are) in the list/,
    countries: /(\d+|[Oo]ne) countr(?:y|ies)/,
    points: /(\d+|[Oo]ne) cit(?:y or area|ies and areas)/,
    regions: /(\d+|[Oo]ne) regions?/,
    ofCrimes: / of (\d+) crimes?$/,
    /** How much of what a headline counts is in the picture. */
    drawn: /; (\d+|one|none) of them in this picture/,
    byParts: /, (\d+|one) of them by/,
    ours: / \+ (\d+) by our reading/,
  },
  zh: {
    crimes: /(?:^|：)(\d+)种犯罪/,
    sums: /(\d+)种附有金额|：(\d+)种犯罪，附有金额/,
    groups: /(\d+)个具名团体/,
    groupsByParts: /团体，另(\d+)个见于其组成部分/,
    groupsRead: /团体，另(\d+)个系本站解读/,
    bodies: /(\d+)个联合国机构应对/,
    bodiesByParts: /，另(\d+)个应对其组成部分/,
    led: /牵头(\d+)项/,
    supported: /支持(\d+)项/,
    named: /提及(\d+)种犯罪/,
    claims: /(\d+)条论断/,
    onUnnamed: /另(\d+)条涉及未具名行为体/,
    activities: /(\d+)项活动/,
    activitiesRead: /活动(?:，另参与\d+项)?，另(\d+)项系本站解读/,
    activitiesOther: /另参与(\d+)项/,
    units: /(\d+)个单元/,
    places: /(\d+)个地点/,
    placesListed: /另有(\d+)个地点只在清单中/,
    countries: /(\d+)个国家/,
    points: /(\d+)个城市或地区/,
    regions: /(\d+)个区域/,
    ofCrimes: /涉及(\d+)种犯罪中的\d+种$/,
    drawn: /；其中(\d+)个见于此图/,
    byParts: /，其中(\d+)个系/,
    ours: /，另(\d+)[个种条项]系本站解读/,
  },
} satisfies Record<Language, Record<string, RegExp>>

type Place = keyof (typeof PLACES)['en']

/** What a text may end with, and how its numbers stand in a row. */
const MANNERS = {
  en: {
    readAlone: /, by our reading$/,
    folded: /folded into it$/,
    /** What follows the counts by kind: how many of them by parts, how many more by our reading. */
    beyond: /( \+ |, one|, \d).*|^.*, by our.*$/,
    counted: /(?<![\w.])(\d+|one|no)(?= )/g,
    support: /unit|source/,
  },
  zh: {
    readAlone: /，系本站解读$/,
    folded: /已并入\d+个组成部分$/,
    beyond: /(，其中|，另).*|^.*，系本站解读$/,
    counted: /(?<![\w.])(\d+)(?=[个种条项份类])/g,
    support: /单元|来源/,
  },
} satisfies Record<Language, Record<string, RegExp>>

/** A language as the walk reads it. */
export interface Reader {
  readonly panel: ReturnType<typeof translator<keyof typeof panelWords.english>>
  readonly map: ReturnType<typeof translator<keyof typeof mapWords.english>>
  readonly matrix: ReturnType<typeof translator<keyof typeof matrixWords.english>>
  /** The places where a number was found. */
  readonly found: ReadonlySet<Place>
  /** The number that a text says at a place, 0 where it says none. */
  readonly number: (text: string, place: Place) => number
  readonly says: (text: string, place: Place) => boolean
  /** All numbers of a text together: "2 groups and 4 crimes" are 6. */
  readonly sum: (text: string) => number
  /** Those of what a mark is said to be tied to that the report says. */
  readonly sumOfTies: (ties: string) => number
  readonly isReadAlone: (text: string) => boolean
  readonly isFolded: (title: string) => boolean
  /** Whether it counts units or sources. */
  readonly isSupport: (count: string) => boolean
}

/** Reads what the views say in a language. */
export function readerOf(language: Language): Reader {
  const [places, manners] = [PLACES[language], MANNERS[language]]
  const sum = (text: string) =>
    [...withoutMarkup(text).matchAll(manners.counted)].reduce((total, [, said = '']) => total + numberOf(said), 0)
  const found = new Set<Place>()
  return {
    found,
    panel: translator(panelWords, language),
    map: translator(mapWords, language),
    matrix: translator(matrixWords, language),
    number: (text, place) => {
      const number = numberIn(text, places[place])
      if (number > 0) found.add(place)
      return number
    },
    says: (text, place) => places[place].test(withoutMarkup(text)),
    sum,
    sumOfTies: (ties) => sum(ties.replace(manners.beyond, '')),
    isReadAlone: (text) => manners.readAlone.test(text),
    isFolded: (title) => manners.folded.test(title),
    isSupport: (count) => manners.support.test(count),
  }
}
