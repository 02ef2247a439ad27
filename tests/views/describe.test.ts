// Every view says its state in words. Is what all of them say alike true in every state, of every report, in both languages?

import { existsSync, readdirSync } from 'node:fs'
import { beforeAll, expect, describe as group, it } from 'vitest'
import { DESCRIPTIONS } from '../../src/app/descriptions.ts'
import { CERTAINTIES } from '../../src/core/model/certainty.ts'
import { LANGUAGES } from '../../src/core/model/words.ts'
import { unitMarks } from '../../src/parts/describing/sentences.ts'
import { chipsOf } from '../../src/parts/filters/chips.ts'
import { describedAt, numbersIn, REPORTS, STATES } from './described.ts'

/** Views that say nothing of a state, and why. */
const SILENT: Readonly<Record<string, string>> = {
  about: 'it is text already, and the same whatever is selected or filtered',
}

group('the views', () => {
  it('say themselves in words, all but those that have a reason not to', () => {
    const folders = readdirSync('src/views').filter((name) => existsSync(`src/views/${name}/view.ts`))
    expect([...DESCRIPTIONS.keys(), ...Object.keys(SILENT)].sort()).toEqual(folders.sort())
  })
})

type Described = Awaited<ReturnType<typeof describedAt>>

const CASES = [...DESCRIPTIONS].flatMap(([view, load]) =>
  REPORTS.map(([name, dataset]) => ({ view, load, name, dataset })),
)

group.each(CASES)('the $view of the report “$name”', ({ view, load, dataset }) => {
  const said: { readonly where: string; readonly locale: string; readonly at: Described }[] = []
  beforeAll(async () => {
    const describe = await load()
    for (const state of STATES)
      for (const locale of LANGUAGES) {
        const at = await describedAt(describe, `view=${view}&${state}`, dataset, locale)
        said.push({ where: `${locale} ${state}`, locale, at })
      }
  })
  const each = (check: (at: Described, where: string, locale: string) => void) => {
    expect(said).toHaveLength(STATES.length * 2)
    for (const { at, where, locale } of said) check(at, where, locale)
  }
  it('says it in whole sentences, with nothing left open', () =>
    each(({ short, long }, where, locale) => {
      for (const text of [short, ...long]) {
        expect([where, text]).toEqual([where, text.trim()])
        expect([where, text]).not.toEqual([where, ''])
        expect([where, /undefined|\[object|[{}]|NaN/.exec(text)?.[0]]).toEqual([where, undefined])
        expect([where, /[.。…”]$/.test(text), text]).toEqual([where, true, text])
        if (locale === 'en') expect([where, / {2}|\.\.|[。，；：、]/.exec(text)?.[0]]).toEqual([where, undefined])
      }
    }))
  it('says in the long form all that the short one says', () =>
    each(({ short, long }, where) => {
      const all = long.join(' ')
      for (const sentence of short.split(/(?<=[.。])\s*/))
        expect([where, all.includes(sentence), sentence]).toEqual([where, true, sentence])
    }))
  it('rests on what the report holds, and names the units of it', () =>
    each(({ long, stands, units, atlas: { graph } }, where, locale) => {
      const known = (id: string) => graph.claims.has(id) || graph.activities.has(id) || graph.recommendations.has(id)
      expect([where, stands.filter((id) => !known(id))]).toEqual([where, []])
      expect([where, new Set(stands).size]).toEqual([where, stands.length])
      const marks = unitMarks(
        stands.flatMap((id) => graph.unitsOf(id)),
        locale,
      )
      if (units === undefined && marks !== '')
        expect([where, long.some((text) => text.includes(marks))]).toEqual([where, true])
    }))
  it('counts how sure it is: the parts are the claims that it rests on', () =>
    each(({ long, stands, atlas: { graph } }, where, locale) => {
      if (locale !== 'en') return
      const claims = stands.flatMap((id) => graph.claims.get(id) ?? [])
      const sure = long.find((text) => text.startsWith('How sure: of '))
      if (claims.length === 0) return expect([where, sure]).toEqual([where, undefined])
      const [said = '', ours = ''] = (sure ?? '').split(';')
      const [all, ...parts] = numbersIn(said)
      expect([where, all, parts.reduce((sum, n) => sum + n, 0)]).toEqual([where, claims.length, claims.length])
      expect([where, numbersIn(ours)[0] ?? 0]).toEqual([
        where,
        claims.filter(({ reading }) => reading === 'inferred').length,
      ])
      for (const level of CERTAINTIES) {
        const n = claims.filter(({ certainty, polarity }) => certainty === level && polarity === 'asserted').length
        const word = graph.dataset.ontology.certainties[level].en
        expect([where, said.includes(`${n} ${word}`)]).toEqual([where, n > 0])
      }
    }))
  it('says what is filtered where something is, and not where nothing is', () =>
    each(({ short, long, view: state, atlas: { graph } }, where, locale) => {
      const isRowsAlone = view === 'table' || view === 'report'
      const chips = chipsOf(graph, state, locale).filter((chip) => !(isRowsAlone && 'switch' in chip))
      const says = [short, ...long].some((text) => /Filtered: |已筛选：/.test(text))
      const isWholeUnit = view === 'report' && state.unit !== null
      expect([where, says]).toEqual([where, chips.length > 0 && !isWholeUnit])
    }))
})
