// What has only part of what was asked? It stands last and says so; what nothing has is told, with what may have been meant.

import { Command as Menu } from 'cmdk'
import { Fragment } from 'react'
import { kindOf } from '../../core/model/ids.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { useShortName } from '../../i18n/names.ts'
import { useAtlas } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { FoundItem, lineOf } from './FoundItem.tsx'
import { Line } from './Line.tsx'
import type { ResultsProps } from './results-props.ts'
import { Several } from './Several.tsx'
import { words } from './words.ts'

/** How many are shown at first where nothing has all of it. */
const MOST = 5

/** The parts by themselves; where nothing has all of it, what has the most. */
export function Partly({ query, answer, ways, onChoose, onAsk, onMove }: ResultsProps) {
  const t = useWords(words)
  const { parts, counts, partly, found, names } = answer
  if (parts.length < 2) return null
  const others = found.length > 0 ? [] : partly.filter(({ id }) => !names.includes(id))
  return (
    <>
      <Several key={query} id="partly" heading={t('partly')} items={others} most={MOST} lineOf={lineOf} onMove={onMove}>
        {(one) => <FoundItem key={one.id} one={one} onChoose={() => onChoose(() => ways.open(one))} />}
      </Several>
      <Menu.Group heading={t('parts')}>
        {parts.map(
          ({ kind, said }, i) =>
            (counts[i] ?? 0) > 0 && (
              <Line
                key={`${kind} ${said}`}
                value={`part ${said}`}
                where={t('places', { n: counts[i] ?? 0 })}
                onChoose={() => onAsk(said)}
              >
                {t('part', { said })}
              </Line>
            ),
        )}
      </Menu.Group>
    </>
  )
}

/** What nothing has: no name and no word of ours, or a spelling that is near to a name. */
export function MissingWords({ answer, onAsk }: Pick<ResultsProps, 'answer' | 'onAsk'>) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const name = useShortName(graph)
  return answer.missing.map(({ said, near }) => (
    <Fragment key={said}>
      <p className="search-none" role="status">
        {near.length === 0
          ? t('missing', { said })
          : t('missing.near', { said, names: listText(near.map(name), locale, 'disjunction') })}
      </p>
      {near.map((id) => {
        const kind = kindOf(id)
        return (
          <Line key={id} value={`near ${id}`} mark={kind && <KindMark kind={kind} />} onChoose={() => onAsk(name(id))}>
            {name(id)}
          </Line>
        )
      })}
    </Fragment>
  ))
}
