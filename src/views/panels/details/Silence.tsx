// What does the report not say of a thing? Silence is said, and never read as denial.

import { kindOf } from '../../../core/model/ids.ts'
import { useLanguage, useLocale, useWords } from '../../../i18n/language.ts'
import { spanText } from '../../../i18n/units.ts'
import { useAtlas, useEvidence } from '../../../state/atlas.ts'
import { PanelNote } from './PanelNote.tsx'
import { words } from './words.ts'

/** One sentence, at the foot of a panel. */
export function Silence(props: { readonly id: string; readonly name: string }) {
  return <PanelNote>{useSilence(props)}</PanelNote>
}

function useSilence({ id, name }: { readonly id: string; readonly name: string }): string {
  const { graph, lenses, has } = useAtlas()
  const { isAll } = useEvidence()
  const t = useWords(words)
  const locale = useLocale()
  const language = useLanguage()
  const kind = kindOf(id)
  if (kind === 'body' && has.has('activities')) return t('silent.body')
  const threats = graph.dataset.guide.threats
  // What a filter leaves out is not unsaid.
  if (kind === 'group' && threats && isAll) return t('silent.group', { name, units: spanText(threats, locale) })
  if (kind !== 'crime') return t('silent.other')
  const gap = lenses.full('nexus').nodes.find((node) => node.id === id)?.gap
  const gaps = [
    ...(gap?.groups ? [t('silent.crime.groups')] : []),
    ...(gap?.activities ? [t('silent.crime.activities')] : []),
  ]
  return [...gaps, t('silent.crime')].join(language === 'zh' ? '' : ' ')
}
