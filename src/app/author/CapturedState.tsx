// What does the scene in front show, in words? And the ways back into that state.

import { wordsAt } from '../../core/author/edit.ts'
import { NO_SIFT } from '../../core/graph/sift.ts'
import { litAt } from '../../core/model/briefing.ts'
import { kindOf } from '../../core/model/ids.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { shortName } from '../../i18n/names.ts'
import { rangeText, runsOf } from '../../parts/cited.ts'
import { thingName } from '../../parts/describing/sentences.ts'
import { chipsOf } from '../../parts/filters/chips.ts'
import { useActions, useAtlas, useHref } from '../../state/atlas.ts'
import { sourcesOf } from '../present/sources.ts'
import { nameIn } from '../present/spoken.ts'
import { VIEWS } from '../registry.ts'
import '../../parts/UnitLink.css'
import { words as pageWords } from '../words.ts'
import type { Desk } from './use-desk.ts'
import { words } from './words.ts'
import './CapturedState.css'

/** What was captured, row by row, and on what the scene rests. */
export function CapturedState({ desk }: { readonly desk: Desk }) {
  const t = useWords(words)
  const { scene } = desk
  return (
    <div className="desk-state">
      {scene.plain === undefined ? <StateRows desk={desk} /> : <p>{t(`plain.${scene.plain}`)}</p>}
      <SceneSources desk={desk} />
    </div>
  )
}

function StateRows({ desk: { briefing, scene, step } }: { readonly desk: Desk }) {
  const t = useWords(words)
  const lens = useWords(pageWords)
  const locale = useLocale()
  const language = useLanguage()
  const { graph } = useAtlas()
  const { read } = useActions()
  const href = useHref()
  const { state, faults } = read(scene.link)
  const view = VIEWS.find(({ id }) => id === state.view)
  const isNetwork = state.view === VIEWS[0]?.id
  const selected = litAt(scene, scene.steps.length - 1)
  const lit = selected.length === 0 ? state.selected : selected
  const steps = chipsOf(graph, { facets: {}, sift: { ...state.sift, hide: [], show: [] } }, locale)
  const filters = chipsOf(
    graph,
    { facets: state.facets, sift: { ...NO_SIFT, hide: state.sift.hide, show: state.sift.show } },
    locale,
  )
  const rows: readonly (readonly [string, string])[] = [
    [
      t('state.view'),
      isNetwork
        ? t('state.lens', { view: view?.label(locale) ?? '', lens: lens(`lens.${state.lens}`) })
        : (view?.label(locale) ?? ''),
    ],
    [
      t('state.selected'),
      lit.length === 0
        ? t('state.nothing')
        : listText(
            lit.slice(0, 6).map((id) => thingName(graph, id, locale)),
            locale,
            'row',
          ) + (lit.length > 6 ? t('state.more', { n: lit.length - 6 }) : ''),
    ],
    [t('state.sure'), steps.length === 0 ? t('state.sure.all') : steps.map(({ name }) => name).join(t('state.join'))],
    [t('state.filters'), filters.length === 0 ? t('state.all') : filters.map(({ name }) => name).join(t('state.join'))],
    [
      t('state.steps'),
      scene.steps.length === 1 ? t('state.steps.one') : t('state.steps.many', { n: scene.steps.length, now: step + 1 }),
    ],
  ]
  const selection = lit.length === 0 ? {} : { selected: [...lit] }
  const address = href({
    ...state,
    ...selection,
    chrome: 'page',
    scene: { briefing: briefing.id, scene: scene.id, step },
  })
  return (
    <section aria-labelledby="desk-state">
      <h2 id="desk-state">{t('state')}</h2>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {faults.length > 0 && (
        <p role="alert">{t('state.faults', { faults: faults.map(({ key, value }) => `${key}=${value}`).join(' ') })}</p>
      )}
      <a href={address} aria-label={t('state.open.of', { name: nameIn(wordsAt(scene, { part: 'name' }), language) })}>
        {t('state.open')}
      </a>
    </section>
  )
}

/** On what the scene rests: a chip for units that follow one another, which opens the first of them, and the documents. */
function SceneSources({ desk: { scene } }: { readonly desk: Desk }) {
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const { graph } = useAtlas()
  const href = useHref()
  const { units, documents } = sourcesOf(graph, scene, scene.steps.length - 1)
  const named = documents.filter((id) => kindOf(id) === 'document')
  return (
    <section aria-labelledby="desk-sources">
      <h2 id="desk-sources">{t('sources')}</h2>
      {units.length === 0 ? (
        <p className="desk-sources">{t('sources.none')}</p>
      ) : (
        <p className="desk-sources">
          {runsOf(units).map((run) => (
            <a
              key={run.from}
              className="chip"
              href={href({ chrome: 'page', scene: null, view: 'report', unit: run.from })}
            >
              {rangeText(run, locale)}
            </a>
          ))}
          <span>
            {listText(
              named.map((id) => shortName(id, graph, language)),
              locale,
              'row',
            )}
          </span>
        </p>
      )}
    </section>
  )
}
