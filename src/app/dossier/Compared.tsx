// What do several subjects share, and what is only one's? A row a thing, a column a subject.

import { type ComparedThing, type Comparison, compare } from '../../core/analysis/compare.ts'
import { strandsOfClaim } from '../../core/graph/lens.ts'
import { firmest } from '../../core/model/certainty.ts'
import { kindOf } from '../../core/model/ids.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { unitName } from '../../i18n/units.ts'
import { useAtlas, useEvidence } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { Section } from './Section.tsx'
import { words } from './words.ts'
import './Compared.css'

/** The comparison, respect by respect. */
export function Compared({ ids }: { readonly ids: readonly string[] }) {
  const { graph: whole } = useAtlas()
  const graph = useEvidence()
  const t = useWords(words)
  const found = compare(graph, ids, whole)
  if (found.length === 0) return null
  return (
    <Section level={2} title={t('compared')}>
      {found.map((one) => (
        <Respect key={one.respect} one={one} ids={ids} />
      ))}
      <p>{t('compared.silent')}</p>
    </Section>
  )
}

function Respect({ one, ids }: { readonly one: Comparison; readonly ids: readonly string[] }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const name = useShortName(graph)
  const blocks = [
    [t('in.all'), one.shared],
    [t('in.some'), one.some],
    ...ids.map((id, i) => [t('in.one', { name: name(id) }), one.only[i] ?? []] as const),
  ] as const
  return (
    <table className="dossier-compared">
      <thead>
        <tr>
          <th scope="col">{t(`respect.${one.respect}`)}</th>
          {ids.map((id) => (
            <th key={id} scope="col">
              {name(id)}
            </th>
          ))}
        </tr>
      </thead>
      {blocks.map(
        ([label, things]) =>
          things.length > 0 && (
            <tbody key={label}>
              <tr className="dossier-compared-in">
                <th scope="rowgroup" colSpan={ids.length + 1}>
                  {label}
                </th>
              </tr>
              {things.map((thing) => (
                <ThingRow key={thing.id} thing={thing} />
              ))}
            </tbody>
          ),
      )}
    </table>
  )
}

function ThingRow({ thing: { id, stands, leftOut } }: { readonly thing: ComparedThing }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const kind = kindOf(id)
  const name = useShortName(graph)
  return (
    <tr>
      <th scope="row">
        {kind && <KindMark kind={kind} size={12} />}
        {name(id) || unitName(id, locale)}
      </th>
      {stands.map((own, i) => {
        const claims = own.flatMap((stand) => graph.claims.get(stand) ?? [])
        const stroke = firmest(claims.flatMap(strandsOfClaim).map((strand) => strand.stroke))
        const isLeft = (leftOut[i] ?? 0) > 0
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell belongs to the column of its subject
          <td key={i} className={own.length === 0 ? 'dossier-compared-none' : undefined}>
            {own.length === 0 ? t(isLeft ? 'compared.left' : 'compared.none') : own.length}{' '}
            {stroke && <StrokeMark stroke={stroke} />}
          </td>
        )
      })}
    </tr>
  )
}
