// A thing that claims in a panel are about: shape, name as a link to it, count as a link to the line between.

import { linkId } from '../../../core/graph/nexus-lens.ts'
import { kindOf } from '../../../core/model/ids.ts'
import { useLanguage, useWords } from '../../../i18n/language.ts'
import { inline } from '../../../i18n/words.ts'
import { useActions, useAtlas, useViewState } from '../../../state/atlas.ts'
import { KindMark } from '../../../ui/KindMark.tsx'
import { words } from './words.ts'

/** The heading of a thing. `of` is what the panel is about. */
export function ThingHeading({
  id,
  of,
  count,
  aside,
}: {
  readonly id: string
  readonly of: string
  readonly count: number
  readonly aside?: string | undefined
}) {
  const { graph, lens } = useAtlas()
  const { href } = useActions()
  useViewState(({ view }) => view)
  const t = useWords(words)
  const language = useLanguage()
  const kind = kindOf(id)
  const name = graph.shortOf(id)
  const line = [linkId(of, id), linkId(id, of)].find((candidate) => lens.links.some((link) => link.id === candidate))
  const isOpen = kind !== undefined && ['group', 'crime', 'body', 'actor'].includes(kind)
  return (
    <h4 className="thing">
      {kind && <KindMark kind={kind} />}
      <span>
        {isOpen ? (
          <a href={href({ view: 'network', selected: id })}>{name && inline(name, language)}</a>
        ) : (
          name && inline(name, language)
        )}
        {aside && <small> · {aside}</small>}
      </span>
      {line ? (
        <a className="count" href={href({ view: 'network', selected: line })} aria-label={t('claims', { n: count })}>
          {count}
        </a>
      ) : (
        <span className="count">{count}</span>
      )}
    </h4>
  )
}
