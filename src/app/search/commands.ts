// What can be done by name? Every command of the app, in words.

import { MOST_HOPS } from '../../core/graph/focus.ts'
import { FOLD_IDS } from '../../core/graph/fold.ts'
import { MEASURE_IDS } from '../../core/graph/measure-choices.ts'
import { isSifted } from '../../core/graph/sift.ts'
import type { Briefing } from '../../core/model/briefing.ts'
import type { Capabilities } from '../../core/model/capability.ts'
import { isNarrowed } from '../../core/query/facets.ts'
import { lensesWith, offersOption } from '../../core/query/offers.ts'
import { LOCALES, type Locale, localeName } from '../../i18n/locales.ts'
import { translator } from '../../i18n/words.ts'
import { optionOf, withOption } from '../../state/options.ts'
import type { Actions } from '../../state/store.ts'
import { THEMES, type ViewState } from '../../state/view-state.ts'
import { FIGURES } from '../figure/figures.ts'
import { viewsWith } from '../registry.ts'
import { words as appWords } from '../words.ts'
import { words } from './words.ts'

/** Something to do, and what it is called. */
export interface Command {
  readonly id: string
  readonly label: string
  readonly run: () => void
  /** The search stays open for what it changes in it. */
  readonly staysOpen?: true
}

/** Dialogs that a command opens. */
export interface CommandDialogs {
  readonly onKeys: () => void
  readonly onFigure: () => void
  readonly onSlides: (briefing: Briefing) => void
  readonly onCapture: () => void
  readonly onData: () => void
}

/** The commands that would do something now. */
export function commandsFor(
  state: ViewState,
  actions: Actions,
  has: Capabilities,
  locale: Locale,
  { onKeys, onFigure, onCapture, onData }: CommandDialogs,
): Command[] {
  const t = translator(words, locale)
  const app = translator(appWords, locale)
  const views = viewsWith(has)
  const hasSelection = state.selected.length > 0
  const offered: (Command | false)[] = [
    ...views
      .filter(({ id }) => id !== state.view)
      .map(({ id, label }) => ({
        id: `view ${id}`,
        label: t('command.view', { name: label(locale) }),
        run: () => actions.show(id),
      })),
    ...views.flatMap(({ id, label, choices }) =>
      (choices?.(locale) ?? [])
        .filter(({ option, value }) => offersOption(has, option, value))
        .map(({ option, value, label: choice }) => ({
          id: `choose ${option} ${value}`,
          label: t('command.choice', { view: label(locale), choice }),
          run: () => actions.showWith(id, option, value),
        })),
    ),
    ...lensesWith(has).map((lens) => ({
      id: `lens ${lens}`,
      label: t('command.lens', { name: app(`lens.${lens}`) }),
      run: () => actions.chooseLens(lens),
    })),
    ...(lensesWith(has).includes('everything') ? (['rest', 'all'] as const) : []).map((band) => ({
      id: `band ${band}`,
      label: t(`command.band.${band}`),
      run: () => {
        const options = withOption(withOption(state.options, 'band', band), 'measure', 'none')
        // What only lines can show goes with them.
        const [home = state.view] = views.map(({ id }) => id)
        actions.goTo({ ...state, view: home, lens: 'everything', options, folds: [], hops: 0, path: [], camera: null })
      },
    })),
    ...views
      .filter(({ id, canSplit }) => canSplit && id !== state.view && id !== state.split)
      .map(({ id, label }) => ({
        id: `beside ${id}`,
        label: t('command.beside', { name: label(locale) }),
        run: () => actions.setSplit(id),
      })),
    state.split !== null && { id: 'alone', label: t('command.alone'), run: () => actions.setSplit(null) },
    optionOf(state.options, 'read') !== 'along' && {
      id: 'read along',
      label: t('command.read'),
      run: () => actions.showWith('report', 'read', 'along'),
    },
    { id: 'filters', label: t('command.filters'), run: () => actions.openFilters(true) },
    (isSifted(state.sift) || isNarrowed(state.facets)) && {
      id: 'clear',
      label: t('command.clear'),
      run: actions.clearFilters,
    },
    { id: 'cite', label: t('command.cite'), run: () => actions.cite('') },
    { id: 'list', label: t('command.list'), run: () => actions.showList(!state.list) },
    ...Array.from({ length: MOST_HOPS }, (_, i) => i + 1).map(
      (n) => hasSelection && { id: `focus ${n}`, label: t('command.focus', { n }), run: () => actions.focus(n) },
    ),
    ...FOLD_IDS.map((fold) => ({
      id: `fold ${fold}`,
      label: t(state.folds.includes(fold) ? `command.unfold.${fold}` : `command.fold.${fold}`),
      run: () => actions.turnFold(fold),
    })),
    ...MEASURE_IDS.filter((id) => id !== optionOf(state.options, 'measure')).map((id) => ({
      id: `measure ${id}`,
      label: t(`command.measure.${id}`),
      run: () => actions.choose('measure', id),
    })),
    state.hops > 0 && { id: 'unfocus', label: t('command.unfocus'), run: () => actions.focus(0) },
    ...(state.selected.length > 1 ? (['compare', 'paths'] as const) : []).map((how) => ({
      id: how,
      label: t(`command.${how}`),
      run: () => actions.choose('several', how),
    })),
    {
      id: 'dossier',
      label: t('command.dossier'),
      run: () => actions.goTo({ ...state, chrome: 'dossier', scene: null }),
    },
    hasSelection && { id: 'deselect', label: t('command.deselect'), run: () => actions.select(null) },
    ...LOCALES.filter((other) => other !== state.language).map((other) => ({
      id: `language ${other}`,
      label: t('command.language', { name: localeName(other) }),
      run: () => actions.setLanguage(other),
    })),
    ...THEMES.filter((theme) => theme !== state.theme).map((theme) => ({
      id: `theme ${theme}`,
      label: t('command.theme', { name: app(`theme.${theme}`) }),
      run: () => actions.setTheme(theme),
    })),
    FIGURES.has(state.view) && { id: 'figure', label: t('command.figure'), run: onFigure },
    { id: 'capture', label: t('command.capture'), run: onCapture },
    { id: 'data', label: t('command.data'), run: onData },
    { id: 'author', label: t('command.author'), run: () => actions.goTo({ ...state, chrome: 'author', scene: null }) },
    { id: 'keys', label: t('command.keys'), run: onKeys },
  ]
  return offered.filter((command) => command !== false)
}

/** Commands whose label has every word asked for, in any order; all of them for an empty query. */
export function matching(commands: readonly Command[], query: string): Command[] {
  const asked = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  return commands.filter(({ label }) => asked.every((word) => label.toLowerCase().includes(word)))
}

/** Whether a command is called by its name: its label, or how that ends. */
export function isCalled(commands: readonly Command[], query: string): boolean {
  const asked = query.normalize('NFKC').toLowerCase().trim()
  return commands.some(({ label }) => {
    const called = label.toLowerCase()
    const before = called.slice(0, -asked.length).at(-1) ?? ' '
    return called.endsWith(asked) && (/[\s：]/.test(before) || /\p{Script=Han}/u.test(asked))
  })
}
