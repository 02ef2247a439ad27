// How were the words of the query read? The first line says it, part by part.

import { kindOf } from '../../core/model/ids.ts'
import type { Part } from '../../core/query/asking/reading.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { shortName } from '../../i18n/names.ts'
import { stepText } from '../../i18n/said/amounts.ts'
import { useAtlas } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { words } from './words.ts'
import './ReadAs.css'

/** The line; nothing where nothing was asked. */
export function ReadAs({ parts }: { readonly parts: readonly Part[] }) {
  const t = useWords(words)
  if (parts.length === 0) return null
  return (
    <p className="search-read" role="status">
      <span>{t('read')}</span>
      {parts.map((part) => (
        <span key={`${part.kind} ${part.said}`} className="search-part">
          {part.kind === 'name' && <NamePart part={part} />}
          {part.kind === 'speaker' && <SpeakerPart id={part.id} />}
          {part.kind !== 'name' && part.kind !== 'speaker' && <OtherPart part={part} />}
        </span>
      ))}
    </p>
  )
}

function NamePart({ part: { id, said, how } }: { readonly part: Extract<Part, { kind: 'name' }> }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const name = shortName(id, graph, language)
  const kind = kindOf(id)
  return (
    <>
      {kind && <KindMark kind={kind} />}
      <b>{name}</b>
      {name.toLowerCase() !== said && <span>{t(`read.${how}`, { said })}</span>}
    </>
  )
}

function SpeakerPart({ id }: { readonly id: string }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const language = useLanguage()
  const kind = kindOf(id)
  return (
    <>
      {kind && <KindMark kind={kind} />}
      <b>{t('read.speaker', { name: shortName(id, graph, language) })}</b>
    </>
  )
}

function OtherPart({ part }: { readonly part: Exclude<Part, { kind: 'name' | 'speaker' }> }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  if (part.kind === 'kind') return <b>{t('read.kind', { kind: t(`group.${part.of}`) })}</b>
  if (part.kind === 'sum') {
    const { low, high, per } = part
    const amount = [...new Set([low, high])].map((value) => stepText(value, locale)).join('–')
    const time = per === undefined ? 'none' : (graph.dataset.ontology.pers[per]?.[language] ?? 'none')
    return <b>{t('read.sum', { amount, per: time })}</b>
  }
  if (part.kind === 'years') {
    const { from, to } = part
    if (to === undefined) return <b>{t('read.since', { year: String(from) })}</b>
    if (from === undefined) return <b>{t('read.until', { year: String(to) })}</b>
    return <b>{from === to ? t('read.year', { year: String(from) }) : `${from}–${to}`}</b>
  }
  return (
    <>
      <b>{t('read.word', { said: part.said })}</b>
      {part.also.length > 0 && <span>{t('read.also', { list: listText(part.also, locale, 'row') })}</span>}
    </>
  )
}
