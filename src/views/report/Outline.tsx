// The whole report as an index: sections, and the units of the one that is open.

import { useEffect, useRef } from 'react'
import type { Section, Unit } from '../../core/model/unit.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { useShortName } from '../../i18n/names.ts'
import { useAtlas, useEvidence, useHref, useViewState } from '../../state/atlas.ts'
import { plainText } from '../../ui/Prose.tsx'
import { sumIn } from './brief.ts'
import { words } from './words.ts'
import './Outline.css'

/** Sections with the range of units they hold; the open one unfolds, where its units do not stand beside it. */
export function Outline({ isBrief = false }: { readonly isBrief?: boolean }) {
  const { graph } = useAtlas()
  const href = useHref()
  const t = useWords(words)
  const open = useViewState(({ view }) => view.unit)
  return (
    <nav className={isBrief ? 'outline outline-brief' : 'outline'} aria-label={t('outline')}>
      <h2>
        <a href={href({ unit: null })} aria-current={open === null ? 'page' : undefined}>
          {t('index')}
        </a>
      </h2>
      <ul>
        {graph.dataset.sections.map((section) => (
          <SectionItem
            key={section.id}
            section={section}
            isBrief={isBrief}
            isOpen={open !== null && graph.units.get(open)?.section === section.id}
          />
        ))}
      </ul>
    </nav>
  )
}

/** A section, with the range of its units and of those of its parts. */
function SectionItem({
  section,
  isOpen,
  isBrief,
}: {
  readonly section: Section
  readonly isOpen: boolean
  readonly isBrief: boolean
}) {
  const { graph } = useAtlas()
  const evidence = useEvidence()
  const href = useHref()
  const language = useLanguage()
  const { id, parent, number, short } = section
  const own = graph.dataset.units.filter((unit) => unit.section === id)
  const all = graph.dataset.units.filter((unit) =>
    [unit.section, graph.sections.get(unit.section)?.parent].includes(id),
  )
  const [first, last] = [all[0], all.at(-1)]
  if (!first || !last) return null
  return (
    <li className={parent ? 'outline-part' : ''}>
      <a className="outline-section" href={href({ unit: first.id })} aria-current={isOpen ? 'true' : undefined}>
        <span className="outline-number">{parent ? '' : number[language]}</span>
        <span>{short[language]}</span>
        <span className="outline-range">
          {first.id.replace(/\D+/, '')}–{last.id.replace(/\D+/, '')}
        </span>
        {!isBrief && <Stands n={new Set(all.flatMap((unit) => [...evidence.standsIn(unit.id)])).size} isCounted />}
      </a>
      {isOpen && !isBrief && own.length > 0 && (
        <ul>
          {own.map((unit) => (
            <UnitItem key={unit.id} unit={unit} />
          ))}
        </ul>
      )}
    </li>
  )
}

function UnitItem({ unit: { id, gist } }: { readonly unit: Unit }) {
  const evidence = useEvidence()
  const href = useHref()
  const language = useLanguage()
  const isOpen = useViewState(({ view }) => view.unit === id)
  const link = useRef<HTMLAnchorElement>(null)
  // It may be out of sight; with it comes as much of its section as there is room for.
  useEffect(() => {
    if (!isOpen) return
    link.current?.closest('ul')?.scrollIntoView?.({ block: 'nearest' })
    link.current?.scrollIntoView?.({ block: 'nearest' })
  }, [isOpen])
  const { graph } = useAtlas()
  const locale = useLocale()
  const name = useShortName(graph)
  const n = evidence.standsIn(id).size
  return (
    <li>
      <a className="outline-unit" ref={link} href={href({ unit: id })} aria-current={isOpen ? 'page' : undefined}>
        <span className="outline-number">{id.replace(/^(p|fn)/, '')}</span>
        <span className="outline-gist">
          {sumIn(graph.claimsIn(id), { graph, name, locale }) ?? plainText(gist[language])}
        </span>
        <Stands n={n} isCounted={n > 0} />
      </a>
    </li>
  )
}

/** How much stands in it; whether the eye sees that too. */
function Stands({ n, isCounted }: { readonly n: number; readonly isCounted: boolean }) {
  const { activities, recommendations } = useAtlas().graph.dataset
  const more = activities.length + recommendations.length
  const t = useWords(words)
  return (
    <span className="outline-stands">
      <span aria-hidden="true">{isCounted ? n : ''}</span>
      <span className="unseen">{t('stands', { n, more })}</span>
    </span>
  )
}
