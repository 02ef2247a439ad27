// The whole report as an index: sections, and the units of the one that is open.

import { useEffect, useRef } from 'react'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { useAtlas, useEvidence, useHref, useViewState } from '../../state/atlas.ts'
import { plainText } from '../../ui/Prose.tsx'
import { words } from './words.ts'

/** Sections with the range of units they hold; the open one unfolds. */
export function Outline() {
  const { graph } = useAtlas()
  const evidence = useEvidence()
  const href = useHref()
  const t = useWords(words)
  const language = useLanguage()
  const open = useViewState(({ view }) => view.unit)
  const section = open === null ? undefined : graph.units.get(open)?.section
  const current = useRef<HTMLAnchorElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another unit may be out of sight
  useEffect(() => {
    current.current?.scrollIntoView?.({ block: 'nearest' })
  }, [open])
  const { sections, units } = graph.dataset
  const unitsOf = (id: string) =>
    units.filter((unit) => unit.section === id || graph.sections.get(unit.section)?.parent === id)
  return (
    <nav className="outline" aria-label={t('outline')}>
      <h2>
        <a href={href({ unit: null })} aria-current={open === null ? 'page' : undefined}>
          {t('index')}
        </a>
      </h2>
      <ul>
        {sections.map(({ id, parent, number, short }) => {
          const all = unitsOf(id)
          const [first, last] = [all[0], all.at(-1)]
          if (!first || !last) return null
          const stands = new Set(all.flatMap((unit) => [...evidence.standsIn(unit.id)])).size
          const isOpen = id === section
          const own = isOpen ? units.filter((unit) => unit.section === id) : []
          return (
            <li key={id} className={parent ? 'sub' : ''}>
              <a className="outline-section" href={href({ unit: first.id })} aria-current={isOpen ? 'true' : undefined}>
                <span className="number">{parent ? '' : number[language]}</span>
                <span>{short[language]}</span>
                <span className="range">
                  {first.id.replace(/\D+/, '')}–{last.id.replace(/\D+/, '')}
                </span>
                <span className="stands">
                  <span aria-hidden="true">{stands}</span>
                  <span className="unseen">{t('stands', { n: stands })}</span>
                </span>
              </a>
              {own.length > 0 && (
                <ul>
                  {own.map((unit) => (
                    <li key={unit.id}>
                      <a
                        className="outline-unit"
                        ref={unit.id === open ? current : undefined}
                        href={href({ unit: unit.id })}
                        aria-current={unit.id === open ? 'page' : undefined}
                      >
                        <span className="number">{unit.id.replace(/^(p|fn)/, '')}</span>
                        <span>{plainText(unit.gist[language])}</span>
                        <span className="stands">
                          <span aria-hidden="true">{evidence.standsIn(unit.id).size || ''}</span>
                          <span className="unseen">{t('stands', { n: evidence.standsIn(unit.id).size })}</span>
                        </span>
                      </a>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
