// What stands after the last scene? The sources in full, as a footnote of the United Nations has them, and where each unit is spoken of.

import { Fragment } from 'react'
import type { Piece } from '../../core/cite/rich.ts'
import { namedReference } from '../../core/cite/sources.ts'
import { UN } from '../../core/cite/un.ts'
import { readUnitId } from '../../core/model/ids.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { activityListName, unitName } from '../../i18n/units.ts'
import { rangeText } from '../../parts/cited.ts'
import { InLanguage } from '../../parts/InLanguage.tsx'
import { useAtlas } from '../../state/atlas.ts'
import { plainText } from '../../ui/Prose.tsx'
import { citedText } from '../dossier/said.ts'
import { Marked } from './Marked.tsx'
import type { Endnote } from './noted.ts'
import { Page } from './Page.tsx'
import { sceneNumbers } from './unit-index.ts'
import type { Handout } from './use-handout.ts'
import { words } from './words.ts'
import './EndPages.css'

/** Sources and index. */
export function EndPages({ handout: { endnotes, index } }: { readonly handout: Handout }) {
  const t = useWords(words)
  const locale = useLocale()
  return (
    <Page name="handout-end">
      <h2>{t('sources')}</h2>
      <p>{t(endnotes.length === 0 ? 'sources.none' : 'sources.about')}</p>
      {endnotes.length > 0 && (
        <ol className="handout-sources">
          {endnotes.map((note, i) => (
            <EndnoteItem key={note.source} note={note} number={i + 1} />
          ))}
        </ol>
      )}
      <h2>{t('index')}</h2>
      <p>
        <Marked text={t('index.about')} />
      </p>
      <ul className="handout-index">
        {index.map((row) => (
          <li key={row.from} data-from={row.from} data-until={row.until}>
            <b>
              <Marked text={rangeText(row, locale)} />
            </b>{' '}
            {sceneNumbers(row.scenes, locale)}
          </li>
        ))}
      </ul>
    </Page>
  )
}

function EndnoteItem({ note: { source, units, scenes }, number }: { readonly note: Endnote; readonly number: number }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const { symbol } = graph.dataset.report
  const list = sceneNumbers(scenes, locale)
  const cited = t('source.cited', { symbol, units: citedText(units, locale) })
  const isOwn = readUnitId(source) !== undefined
  return (
    <li data-source={source}>
      <span>[{number}]</span>
      <p>
        {isOwn ? <OwnNote id={source} /> : <FullCitation id={source} />}
        {t('sentence.join') || ' '}
        {cited} <b>{t('in.scenes', { n: scenes.size, list })}</b>
      </p>
    </li>
  )
}

/** A footnote of the report: what it says. */
function OwnNote({ id }: { readonly id: string }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const locale = useLocale()
  const gist = plainText(graph.units.get(id)?.gist[language] ?? '')
  return t('source.own', { name: unitName(id, locale), symbol: graph.dataset.report.symbol, gist })
}

function FullCitation({ id }: { readonly id: string }) {
  const { graph } = useAtlas()
  const language = useLanguage()
  const locale = useLocale()
  const reference = namedReference(id, graph.dataset, language)
  if (reference === undefined) return null
  const parts = { activities: activityListName(graph.dataset.guide, locale) }
  return (
    <InLanguage language={language}>
      {UN.entry({ reference, units: [] }, { language, parts }).map((piece, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a citation never change places
        <Fragment key={i}>{shown(piece)}</Fragment>
      ))}
    </InLanguage>
  )
}

function shown(piece: Piece) {
  if (typeof piece === 'string') return piece
  return 'slanted' in piece ? <i>{piece.slanted}</i> : null
}
