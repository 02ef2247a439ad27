// What could a dossier be on, where nothing is selected? The things of which most is said, kind by kind.

import { type EntityKind, kindOf } from '../../core/model/ids.ts'
import { isSpokenOf } from '../../core/query/selectable.ts'
import { countListed } from '../../core/query/support.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { kindWord, useShortName } from '../../i18n/names.ts'
import { useAtlas, useHref } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { words } from './words.ts'
import './Choose.css'

/** Kinds whose things a dossier is asked on most. */
const KINDS_ASKED: readonly EntityKind[] = ['group', 'crime', 'body', 'place']

/** How many of a kind are offered; the search has them all. */
const MOST = 14

/** Names, each a link to its dossier. */
export function Choose() {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const href = useHref()
  const name = useShortName(graph)
  return (
    <div className="dossier-choose">
      <p>{t('none')}</p>
      {KINDS_ASKED.map((kind) => {
        const things = graph.dataset.entities
          .filter(({ id }) => kindOf(id) === kind && isSpokenOf(graph, id))
          .sort((a, b) => countListed(graph, b.id) - countListed(graph, a.id))
          .slice(0, MOST)
        const [first] = things
        if (first === undefined) return null
        return (
          <section key={kind}>
            <h2>{t('none.kind', { kind: kindWord(first.id, graph.dataset.ontology, language) })}</h2>
            <ul>
              {things.map(({ id }) => (
                <li key={id}>
                  <KindMark kind={kind} size={12} />
                  <a href={href({ selected: [id] })}>{name(id)}</a>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
