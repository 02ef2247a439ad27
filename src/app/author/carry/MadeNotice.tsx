// Of a briefing that was written on another version of the data: what says something else now, what is gone, and a way to go on.

import { useMemo } from 'react'
import type { Briefing, Scene } from '../../../core/model/briefing.ts'
import { whatIs } from '../../../core/model/ids.ts'
import { changesOf } from '../../../core/query/briefing-changes.ts'
import { useLanguage, useLocale, useWords } from '../../../i18n/language.ts'
import { citedUnits } from '../../../parts/cited.ts'
import { useActions, useAtlas, useHref } from '../../../state/atlas.ts'
import { changeBriefing } from '../../present/own-briefings.ts'
import { nameIn } from '../../present/spoken.ts'
import { isOn, stamped } from './made.ts'
import { NoticeBox } from './NoticeBox.tsx'
import { words } from './words.ts'
import './MadeNotice.css'

/** Signs of a version that tell two apart. */
const SIGNS = 8
/** Things that are named one by one. */
const MOST = 6

interface MadeNoticeProps {
  readonly briefing: Briefing
  /** The version of now, where it is known. */
  readonly version: string | undefined
}

/** The notice; nothing where the briefing was written on this version, or on none that is known. */
export function MadeNotice({ briefing, version }: MadeNoticeProps) {
  const { made } = briefing
  if (made === undefined || version === undefined || isOn(briefing, version)) return null
  return <Changes briefing={briefing} version={version} was={made.dataset} signs={made.signs} />
}

function Changes({
  briefing,
  version,
  was,
  signs,
}: {
  readonly briefing: Briefing
  readonly version: string
  readonly was: string
  readonly signs: Readonly<Record<string, string>>
}) {
  const t = useWords(words)
  const { graph, source } = useAtlas()
  const locale = useLocale()
  const { read } = useActions()
  const changes = useMemo(() => changesOf(graph, briefing, signs), [graph, briefing, signs])
  const changed = changes.filter((one) => one.changed.length > 0)
  const gone = changes.filter((one) => one.gone.length > 0)
  const faulty = useMemo(
    () =>
      briefing.scenes.flatMap(({ id, link }) => {
        const { faults } = read(link)
        return faults.length === 0 ? [] : [{ scene: id, what: faults.map(({ key, value }) => `${key}=${value}`) }]
      }),
    [briefing, read],
  )
  const unitsOf = (ids: readonly string[]) =>
    citedUnits(
      ids.flatMap((id) => (whatIs(id) === 'unit' ? [id] : graph.unitsOf(id))),
      locale,
      t('made.join'),
    )
  const look = () => void changeBriefing(source.id, briefing.id, (one) => stamped(graph, one, version))
  return (
    <NoticeBox
      role="status"
      doing={
        <button type="button" className="plain-button" onClick={look}>
          {t('made.looked')}
        </button>
      }
    >
      <p>
        {t('made', { was: was.slice(0, SIGNS), now: version.slice(0, SIGNS) })}{' '}
        {changes.length + faulty.length === 0 ? t('made.same') : t('made.rest')}
      </p>
      {changed.length > 0 && (
        <Scenes
          of={briefing}
          said={t('made.changed', { n: changed.length })}
          all={changed.map((one) => ({ scene: one.scene, what: [unitsOf(one.changed)] }))}
        />
      )}
      {gone.length > 0 && (
        <Scenes
          of={briefing}
          said={t('made.gone', { n: new Set(gone.flatMap((one) => one.gone)).size })}
          all={gone.map((one) => ({ scene: one.scene, what: one.gone }))}
        />
      )}
      {faulty.length > 0 && <Scenes of={briefing} said={t('made.faults')} all={faulty} />}
    </NoticeBox>
  )
}

/** A sentence, and the scenes it speaks of, each with what is the matter. */
function Scenes({
  of: { id, scenes },
  said,
  all,
}: {
  readonly of: Briefing
  readonly said: string
  readonly all: readonly { readonly scene: string; readonly what: readonly string[] }[]
}) {
  const t = useWords(words)
  const language = useLanguage()
  const href = useHref()
  return (
    <div>
      <p>{said}</p>
      <ul className="made-scenes">
        {all.map(({ scene, what }) => {
          const at = scenes.findIndex((one) => one.id === scene)
          return (
            <li key={scene}>
              <a href={href({ chrome: 'author', scene: { briefing: id, scene, step: 0 } })}>
                {t('made.scene', { n: at + 1, name: nameIn((scenes[at] as Scene).name, language) })}
              </a>{' '}
              <small>
                {what.slice(0, MOST).join(t('made.join'))}
                {what.length > MOST && ' …'}
              </small>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
