// What do marks and lines mean, and how many are there?

import { STROKES } from '../../core/model/certainty.ts'
import { useWords } from '../../i18n/language.ts'
import { useAtlas } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { words } from './words.ts'

/** The legend of the Nexus lens, with counts from the data. */
export function Legend() {
  const { graph, lens } = useAtlas()
  const t = useWords(words)
  const { claims } = graph.dataset
  const side = (name: 'threat' | 'response') => lens.links.filter((link) => link.side === name).length
  const entities = (column: 'group' | 'crime' | 'body') =>
    lens.nodes.filter((node) => node.column === column).flatMap(({ id, members }) => members ?? [id]).length
  return (
    <div className="legend">
      <h2>{t('legend.marks')}</h2>
      <ul>
        {(['group', 'crime', 'body'] as const).map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} />
            <span>{t(`legend.${kind}`)}</span>
            <span className="count">{entities(kind)}</span>
          </li>
        ))}
        <li>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <circle className="ring-mark" cx="7" cy="7" r="3" />
          </svg>
          <span>{t('legend.ring')}</span>
        </li>
      </ul>
      <h2>{t('legend.lines')}</h2>
      <ul>
        {(['threat', 'response'] as const).map((name) => (
          <li key={name}>
            <svg className={`line-mark ${name}`} width="24" height="10" viewBox="0 0 24 10" aria-hidden="true">
              <path d="M0 5h24" />
            </svg>
            <span>{t(`legend.${name}`)}</span>
            <span className="count">{side(name)}</span>
          </li>
        ))}
      </ul>
      <p>{t('legend.weight')}</p>
      <h2>{t('legend.certainty')}</h2>
      <ul>
        {STROKES.map((stroke) => (
          <li key={stroke}>
            <StrokeMark stroke={stroke} />
            <span>{t(`legend.${stroke}`)}</span>
            <span className="count">
              {lens.links.filter((link) => link.side === 'threat' && link.stroke === stroke).length}
            </span>
          </li>
        ))}
      </ul>
      <p>
        {t('legend.note', {
          inferred: claims.filter(({ reading, predicate }) => reading === 'inferred' && predicate === 'benefits-from')
            .length,
        })}
      </p>
    </div>
  )
}
