// Whatever mail, chat, a page or a word processor does to a link: does it open what it opened, or say what was lost? Any state and any
// of these ways, two and three of them one after the other. MANGLED sets how many links, 400 by default.

import { beforeAll, describe, expect, it } from 'vitest'
import { mendLink } from '../../src/state/mend-link.ts'
import { loadPacking, pack } from '../../src/state/packing.ts'
import { readHash, toHash } from '../../src/state/url.ts'
import { type Chance, trials } from '../core/chance.ts'
import { anyState } from './any-state.ts'
import { KNOWN } from './known.ts'

const TIMES = Number(process.env['MANGLED'] ?? 400)

/** What is done to a link on its way. */
type Mangling = (link: string, chance: Chance) => string

/** Marks that end a sentence or close a bracket, in all scripts that people write in. */
const MARKS = [...'.,;:!?)]}>»”’"*…。，、；：！？）】」』》〉．｡۔؟،؛।॥።၊។܀՝։᠃꓿']
const UNSEEN = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u200f', '\u2068', '\u2069']
const COUNTERS = ['utm_source=x', 'UTM_medium=mail', 'fbclid=IwAR0', 'gclid=z', 'mc_cid=1', '_hsenc=p2', 'igshid=9']

/** After the sign of number, where a hash begins. */
const said = (link: string) => link.slice(1)
const at = (link: string, chance: Chance) => 1 + chance.below(link.length)

/** Ways that lose nothing: what they leave must open the same. */
const HARMLESS: Readonly<Record<string, Mangling>> = {
  'a mark behind it': (link, chance) => link + chance.one(MARKS),
  'several marks behind it': (link, chance) => link + chance.one(MARKS) + chance.one(MARKS) + chance.one(['', ' ']),
  'a mark behind it, encoded': (link, chance) => link + encodeURIComponent(chance.one(MARKS)),
  'something unseen before it': (link, chance) => `#${chance.one(UNSEEN)}${said(link)}`,
  'something unseen behind it': (link, chance) => link + chance.one(UNSEEN),
  'something unseen within it': (link, chance) => {
    const place = at(link, chance)
    // An escape of three letters is one letter of the link.
    return /%[0-9A-F]?$/.test(link.slice(0, place))
      ? link
      : link.slice(0, place) + chance.one(UNSEEN) + link.slice(place)
  },
  'the escapes of markup': (link, chance) => link.replaceAll('&', chance.one(['&amp;', '&#38;', '&#x26;'])),
  'all of it encoded': (link) => `#${encodeURIComponent(said(link))}`,
  'all of it encoded twice': (link) => `#${encodeURIComponent(encodeURIComponent(said(link)))}`,
  'a line end within it': (link, chance) => {
    const place = at(link, chance)
    return /%[0-9A-F]?$/.test(link.slice(0, place))
      ? link
      : link.slice(0, place) + chance.one(['\n', '\r\n', '=\n', '=\r\n', '\n> ', '%0A', '%0D%0A']) + link.slice(place)
  },
  'a counter behind it': (link, chance) => `${link}&${chance.one(COUNTERS)}`,
  'a counter before it': (link, chance) => `#${chance.one(COUNTERS)}&${said(link)}`,
  'a counter behind a question mark': (link, chance) => `${link}?${chance.one(COUNTERS)}`,
  'a second sign of number': (link) => `#${link}`,
  'the mark of a crawler': (link) => `#!${said(link)}`,
  'the path of a router': (link) => `#/?${said(link)}`,
}

/** Ways that lose something: what is left opens, and what is lost is named. */
const HARMFUL: Readonly<Record<string, Mangling>> = {
  'its end cut off': (link, chance) => link.slice(0, at(link, chance)),
  'a letter changed': (link, chance) => {
    const place = at(link, chance)
    return link.slice(0, place) + chance.one([...'aZ0~%']) + link.slice(place + 1)
  },
  'a part twice': (link, chance) => `${link}&${chance.one(said(link).split('&'))}`,
  'all letters small': (link) => link.toLowerCase(),
  'all letters large': (link) => link.toUpperCase(),
}

/** What the page makes of an address. */
function opened(link: string) {
  const { hash, rest } = mendLink(link, '')
  return { ...readHash(hash, KNOWN), rest }
}

/** What a link says in plain letters, for a comparison. */
function plainly(link: string): string {
  return link
    .toLowerCase()
    .replace(/%[0-9a-f]{2}/g, (letter) => String.fromCharCode(Number.parseInt(letter.slice(1), 16)))
}

/** A link of some state; of some of them the packed one. */
function anyLink(chance: Chance): string {
  for (;;) {
    const state = anyState(chance)
    const link = toHash(state)
    if (link !== '') return chance.below(4) === 0 ? pack(link) : link
  }
}

describe('any link', () => {
  beforeAll(loadPacking)
  it.each(Object.entries(HARMLESS))('opens the same with %s', (_, mangle) => {
    trials(Math.ceil(TIMES / 16), (chance) => {
      const link = anyLink(chance)
      const mangled = mangle(link, chance)
      expect({ mangled, ...opened(mangled) }).toEqual({ mangled, ...opened(link) })
    })
  })
  it('opens the same with two and three of these', () => {
    const ways = Object.values(HARMLESS)
    trials(TIMES, (chance) => {
      const link = anyLink(chance)
      // What is encoded whole is so by the last who handled it: nobody writes marks of markup into it any more.
      const mangled = chance
        .shuffled(ways)
        .slice(0, 2 + chance.below(2))
        .reduce((now, way) => way(now, chance), link)
      expect({ mangled, ...opened(mangled) }).toEqual({ mangled, ...opened(link) })
    })
  })
  it.each(Object.entries(HARMFUL))('never opens another in silence with %s', (_, mangle) => {
    trials(TIMES / 5, (chance) => {
      const link = anyLink(chance)
      const mangled = mangle(link, chance)
      const { state, faults, rest } = opened(mangled)
      const known = opened(link)
      // What is no letter any more names nothing, which the page says once it knows all names.
      if (faults.length > 0 || rest !== '' || toHash(state).includes('%EF%BF%BD')) return
      // What is not named is there, or it was another link of its own: cut between two parts, or one letter beside another.
      const own = plainly(mangled)
      const isWhole = plainly(toHash(state))
        .split('&')
        // What rows are narrowed to may be any words, which the page shows; a place of the picture may be any number.
        .filter((part) => !/^(rows|at)=/.test(part))
        .flatMap((part) => part.replace('#', '').split(/[=,]/))
        // A paragraph may be named by its number alone.
        .every((word) => own.includes(word.replace(/^p(?=\d+$)/, '')))
      expect({ mangled, isSame: isWhole || toHash(state) === toHash(known.state) }).toEqual({ mangled, isSame: true })
    })
  })
  it('is read again as it was written once it is mended', () => {
    const ways = [...Object.values(HARMLESS), ...Object.values(HARMFUL)]
    trials(TIMES, (chance) => {
      const mangled = chance.one(ways)(anyLink(chance), chance)
      const { hash } = mendLink(mangled, '')
      expect(mendLink(hash, '').hash).toBe(hash)
    })
  })
})
