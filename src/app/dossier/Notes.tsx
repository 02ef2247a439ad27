// On what does a dossier rest? Its sources with where the report cites them, and its units with what each says.

import { kindOf, readUnitId } from '../../core/model/ids.ts'
import type { Dossier, DossierNote } from '../../core/query/dossier.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { sortUnits, unitName } from '../../i18n/units.ts'
import { inline } from '../../i18n/words.ts'
import { InLanguage } from '../../parts/InLanguage.tsx'
import { useAtlas } from '../../state/atlas.ts'
import { plainText } from '../../ui/Prose.tsx'
import { DossierUnits } from './DossierUnits.tsx'
import { Section } from './Section.tsx'
import { citedText } from './said.ts'
import { words } from './words.ts'
import './Notes.css'

/** The sources, numbered as they are first named. */
export function Notes({ notes }: Pick<Dossier, 'notes'>) {
  const t = useWords(words)
  return (
    <Section level={2} title={t('notes')}>
      {notes.length > 0 && (
        <ol className="dossier-notes">
          {notes.map((note, i) => (
            <NoteItem key={note.source} note={note} number={i + 1} />
          ))}
        </ol>
      )}
      <p>{t('note.itself')}</p>
    </Section>
  )
}

function NoteItem({ note: { source, units }, number }: { readonly note: DossierNote; readonly number: number }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const locale = useLocale()
  const { symbol } = graph.dataset.report
  const entity = graph.entities.get(source)
  const isOwn = readUnitId(source) !== undefined
  const isPaper = ['document', 'instrument'].includes(kindOf(source) ?? '')
  const names = [inline(entity?.names, language) || unitName(source, locale), entity?.source?.title?.[language]]
  const where = t(isOwn ? 'note.own' : isPaper ? 'note.cited' : 'note.named', {
    symbol,
    units: citedText(units, locale),
  })
  return (
    <li data-note={source}>
      <sup>{number}</sup> {[...new Set([...names, where])].filter(Boolean).join(t('source.join'))}
    </li>
  )
}

/** Every unit that is cited, with how many claims rest on it and what it says. */
export function UnitIndex({ units }: Pick<Dossier, 'units'>) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  if (units.size === 0) return null
  return (
    <Section level={2} title={t('units')}>
      <ol className="dossier-notes">
        {sortUnits(units.keys()).map((unit) => (
          <li key={unit}>
            <DossierUnits units={[unit]} /> <b>{t('row.claims', { n: units.get(unit) ?? 0 })}</b>{' '}
            <InLanguage language={language}>{plainText(graph.units.get(unit)?.gist[language] ?? '')}</InLanguage>
          </li>
        ))}
      </ol>
    </Section>
  )
}
