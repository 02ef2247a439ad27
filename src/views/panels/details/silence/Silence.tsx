// What does the report not say of a thing? Silence is said, and never read as denial.

import { gapOf, type NamedWhole } from '../../../../core/analysis/gaps.ts'
import { allEvidence } from '../../../../core/graph/graph.ts'
import { kindOf } from '../../../../core/model/ids.ts'
import { isGainedFrom } from '../../../../core/query/gains.ts'
import { useLanguage, useLocale, useWords } from '../../../../i18n/language.ts'
import { nameInside, useShortName } from '../../../../i18n/names.ts'
import { activityListName, spanText } from '../../../../i18n/units.ts'
import { UnitLinks } from '../../../../parts/UnitLink.tsx'
import { useAtlas, useEvidence } from '../../../../state/atlas.ts'
import { PanelNote } from '../PanelNote.tsx'
import { words } from './words.ts'

/** At the foot of a panel. */
export function Silence({ id, name }: { readonly id: string; readonly name: string }) {
  return kindOf(id) === 'crime' ? <OnCrime id={id} /> : <OnOther id={id} name={name} />
}

function OnOther({ id, name }: { readonly id: string; readonly name: string }) {
  const { graph, has } = useAtlas()
  // What a filter leaves out is not unsaid.
  const { isAll } = useEvidence()
  const t = useWords(words)
  const locale = useLocale()
  const { threats } = graph.dataset.guide
  const isGroup = kindOf(id) === 'group' && threats !== undefined && isAll
  return (
    <PanelNote>
      {kindOf(id) === 'body' && has.has('activities')
        ? t('silent.body', { list: activityListName(graph.dataset.guide, locale) })
        : isGroup
          ? t('silent.group', { name, units: spanText(threats, locale) })
          : t('silent.other')}
    </PanelNote>
  )
}

/** Which groups and activities the whole report leaves unnamed. */
function OnCrime({ id }: { readonly id: string }) {
  const { graph, has } = useAtlas()
  // What a filter leaves out is not unsaid.
  const { isAll } = useEvidence()
  const t = useWords(words)
  const language = useLanguage()
  const list = activityListName(graph.dataset.guide, useLocale())
  const { activities, whole } = gapOf(graph, id)
  const said = [
    ...(has.has('groups') && !isGainedFrom(allEvidence(graph), id) ? [t('silent.crime.groups')] : []),
    ...(has.has('activities') && activities.length === 0 ? [t('silent.crime.activities', { list })] : []),
    t(isAll ? 'silent.crime' : 'silent.other'),
  ]
  return (
    <>
      <PanelNote>{said.join(language === 'zh' ? '' : ' ')}</PanelNote>
      {whole && <OnWhole whole={whole} />}
    </>
  )
}

/** What is not said of a part may be said of the whole: a picture that rings no gap here counts that. */
function OnWhole({ whole: { id, activities } }: { readonly whole: NamedWhole }) {
  const { graph } = useAtlas()
  const t = useWords(words)
  const name = useShortName(graph)
  return (
    <PanelNote>
      {t('silent.crime.whole', { n: activities.length, whole: nameInside(id, name(id)) })}{' '}
      <UnitLinks units={activities.map(({ unit }) => unit)} />
    </PanelNote>
  )
}
