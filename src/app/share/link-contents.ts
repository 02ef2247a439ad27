// What does a link say? Part by part, in words, so that whoever sends it knows what the other will see.

import { listText } from '../../i18n/lists.ts'
import type { Locale } from '../../i18n/locales.ts'
import { unitName } from '../../i18n/units.ts'
import { translator } from '../../i18n/words.ts'
import { chipsOf } from '../../parts/filters/chips.ts'
import type { Atlas } from '../../state/atlas.ts'
import { PARTS } from '../../state/link-parts.ts'
import { DEFAULT_STATE, type ViewState } from '../../state/view-state.ts'
import { namesOf } from '../cite/targets.ts'
import { words as frameWords } from '../embed/words.ts'
import { VIEWS } from '../registry.ts'
import { words } from './words.ts'

/** A part of a link: what it is about, and what it says of that. */
export interface LinkPartSaid {
  readonly label: string
  readonly text: string
}

/** Parts that are told by their name alone: what they say is seen, or is a number. */
const NAMED_ONLY = [
  'hops',
  'folds',
  'options',
  'columns',
  'rows',
  'list',
  'camera',
  'language',
  'theme',
  'scene',
] as const

/** Everything that a link to the state says, the view first. */
export function linkContents(atlas: Atlas, view: ViewState, locale: Locale): LinkPartSaid[] {
  const t = translator(words, locale)
  const lens = translator(frameWords, locale)(`lens.${view.lens}`)
  const names = (ids: readonly string[]) => (ids.length === 0 ? '' : namesOf(atlas, ids, locale))
  const label = (id: string | null) => VIEWS.find((one) => one.id === id)?.label(locale) ?? ''
  const isSaid = (id: keyof ViewState) => PARTS[id].write(view, DEFAULT_STATE).some(([, value]) => (value ?? '') !== '')
  const chips = chipsOf(atlas.graph, view, locale).map(({ name }) => name)
  const others = NAMED_ONLY.filter(isSaid).map((id) => t(`has.${id}`))
  const said: readonly (readonly [string, string])[] = [
    [t('part.view'), view.view === VIEWS[0]?.id ? `${label(view.view)} · ${lens}` : label(view.view)],
    [t('part.beside'), label(view.split)],
    [t('part.selected'), names(view.selected)],
    [t('part.path'), names(view.path)],
    [t('part.filters'), chips.length === 0 ? '' : listText(chips, locale)],
    [t('part.unit'), view.unit === null ? '' : unitName(view.unit, locale)],
    [t('part.data'), view.data ?? ''],
    [t('part.also'), others.length === 0 ? '' : listText(others, locale)],
  ]
  return said.flatMap(([name, text]) => (text === '' ? [] : [{ label: name, text }]))
}
