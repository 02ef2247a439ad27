// What can be cited now? What is on screen, what is selected and each of its claims, the report, our dataset, and whatever the
// report cites.

import { kindOf, whatIs } from '../../core/model/ids.ts'
import { dataLanguage, type Locale } from '../../i18n/locales.ts'
import { shortName } from '../../i18n/names.ts'
import { unitMark, unitName } from '../../i18n/units.ts'
import { translator } from '../../i18n/words.ts'
import { thingName } from '../../parts/describing/sentences.ts'
import type { Atlas } from '../../state/atlas.ts'
import { QUOTE, quotedIn } from '../../state/quoted.ts'
import type { ViewState } from '../../state/view-state.ts'
import { plainText } from '../../ui/Prose.tsx'
import { selectedStands } from './selected.ts'
import { words } from './words.ts'

/** Names of what is no thing of the report. No id is spelt like them. */
export const WHOLE = { view: 'view', selection: 'selection', report: 'report', dataset: 'dataset' } as const

/** Something that can be cited. */
export interface Target {
  /** One of `WHOLE`, or the id of a claim, document or instrument. */
  readonly id: string
  readonly label: string
}

/** Targets under a heading. */
export interface TargetGroup {
  readonly label: string
  readonly targets: readonly Target[]
}

/** All that can be cited in a state, in a language. */
export function targetsOf(atlas: Atlas, view: ViewState, locale: Locale): TargetGroup[] {
  const { graph } = atlas
  const t = translator(words, locale)
  const language = dataLanguage(locale)
  const claims = selectedStands(atlas, view).flatMap((id) => graph.claims.get(id) ?? [])
  const isSource = (id: string) => ['document', 'instrument'].includes(kindOf(id) ?? '')
  const named = graph.dataset.entities.filter(({ id }) => isSource(id))
  const notes = graph.dataset.units.filter(({ id }) => id.startsWith('fn'))
  const noteOf = (id: string) => notes.filter(({ mentions }) => mentions.includes(id)).map((unit) => unit.id)
  return [
    {
      label: t('what.here'),
      targets: [
        { id: WHOLE.view, label: t('what.view') },
        ...(view.selected.length === 0
          ? []
          : [{ id: WHOLE.selection, label: t('what.selection', { names: namesOf(atlas, view.selected, locale) }) }]),
        { id: WHOLE.report, label: t('what.report', { symbol: graph.dataset.report.symbol }) },
        { id: WHOLE.dataset, label: t('what.dataset') },
      ],
    },
    { label: t('what.quotes'), targets: quotesOf(atlas, view, locale) },
    {
      label: t('what.claims'),
      targets: claims.map((claim) => ({
        id: claim.id,
        label: t('what.claim', {
          unit: unitMark(claim.evidence[0]?.unit ?? '', locale),
          statement: cut(plainText(claim.statement[language])),
        }),
      })),
    },
    {
      label: t('what.documents'),
      targets: named.map(({ id }) => {
        const name = cut(shortName(id, graph, language))
        const [note] = noteOf(id)
        return { id, label: note === undefined ? name : t('what.noted', { name, note: unitName(note, locale) }) }
      }),
    },
  ].filter(({ targets }) => targets.length > 0)
}

/** The open unit as the reader's copy has it, whole and by its sentences. */
function quotesOf({ ownCopy }: Atlas, { view, unit }: ViewState, locale: Locale): Target[] {
  const own = ownCopy.store.getState()
  const whole = quotedIn(own, `${QUOTE}${unit}`)
  if (view !== 'report' || unit === null || whole === undefined || own.status !== 'read') return []
  const t = translator(words, locale)
  const mark = unitMark(unit, locale)
  const sentences = own.copy.units[unit]?.sentences ?? []
  return [
    { id: `${QUOTE}${unit}`, label: t('what.quote', { unit: mark }) },
    ...(sentences.length < 2
      ? []
      : sentences.map((text, i) => ({
          id: `${QUOTE}${unit}.${i + 1}`,
          label: t('what.claim', { unit: mark, statement: cut(text) }),
        }))),
  ]
}

/** What is meant where nothing is named: a claim or a document that is selected, or else the selection, or the view. */
export function firstTarget(citing: string, { selected }: ViewState): string {
  const id = citing === '' ? (selected.length === 1 ? (selected[0] ?? '') : '') : citing
  if (id.startsWith(QUOTE)) return id
  if (whatIs(id) === 'claim' || ['document', 'instrument'].includes(kindOf(id) ?? '')) return id
  return selected.length > 0 ? WHOLE.selection : WHOLE.view
}

/** What is selected, by its names. */
export function namesOf({ graph }: Atlas, selected: readonly string[], locale: Locale): string {
  const names = selected.map((id) => thingName(graph, id, locale))
  return names.join(translator(words, locale)('names.join'))
}

/** Signs of a line in a menu. */
const LONGEST = 90

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text
}
