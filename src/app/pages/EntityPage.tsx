// What does the report say of one thing? Its dossier as a page without script.

import { kindOf } from '../../core/model/ids.ts'
import { dossierOf } from '../../core/query/dossier.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { kindWord, nameInside, useShortName } from '../../i18n/names.ts'
import { inline } from '../../i18n/words.ts'
import { useAtlas, useEvidence } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { Notes } from '../dossier/Notes.tsx'
import { Subject } from '../dossier/Subject.tsx'
import { PLACES } from './addresses.ts'
import { PageSheet } from './PageSheet.tsx'
import { words } from './words.ts'

/** The page of an entity. */
export function EntityPage({ id, site }: { readonly id: string; readonly site: string | undefined }) {
  const { graph } = useAtlas()
  const evidence = useEvidence()
  const t = useWords(words)
  const language = useLanguage()
  const name = useShortName(graph)(id)
  const entity = graph.entities.get(id)
  const kind = kindOf(id)
  const {
    subjects: [subject],
    notes,
  } = dossierOf(evidence, [id])
  if (subject === undefined) return null
  const numbers = new Map(notes.map(({ source }, i) => [source, i + 1]))
  const also = [entity?.names.en, entity?.names.zh].map((one) => one?.replaceAll('\n', ' '))
  const said = [...new Set([...also, entity?.role?.[language], entity?.note?.[language]])]
  return (
    <PageSheet
      place={{ at: (one) => PLACES.entity(id, one), site }}
      title={name}
      description={t('described', {
        claims: subject.all.length,
        symbol: graph.dataset.report.symbol,
        name: nameInside(id, name),
      })}
      state={{ selected: [id] }}
    >
      <h1>
        {kind && <KindMark kind={kind} size={22} />} {inline(entity?.short, language) || name}{' '}
        <small>{kindWord(id, graph.dataset.ontology, language)}</small>
      </h1>
      {said.map((one) => one && one !== name && <p key={one}>{one}</p>)}
      <Subject subject={subject} numbers={numbers} level={2} />
      {notes.length > 0 && <Notes notes={notes} />}
    </PageSheet>
  )
}
