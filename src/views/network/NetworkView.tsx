// The Nexus lens on screen: a headline that answers, and the picture under it.

import { useMemo } from 'react'
import type { LensNode } from '../../core/graph/nexus-lens.ts'
import { hasSum } from '../../core/query/claims.ts'
import { stressOf } from '../../core/query/stress.ts'
import type { CanvasWords } from '../../cytoscape/elements.ts'
import { GraphCanvas } from '../../cytoscape/GraphCanvas.tsx'
import { amountText } from '../../i18n/amounts.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { unitMark } from '../../i18n/units.ts'
import { inline } from '../../i18n/words.ts'
import { useActions, useAtlas, useViewState } from '../../state/atlas.ts'
import { fontStack, themeColours } from '../../ui/theme.ts'
import { useShownTheme } from '../../ui/use-shown-theme.ts'
import { headlineOf, markName, type Subject } from './headline.ts'
import { words } from './words.ts'
import './network.css'

/** The network and its headline. */
export function NetworkView() {
  const { graph, lens, layouts } = useAtlas()
  const { select, hover } = useActions()
  const language = useLanguage()
  const t = useWords(words)
  const selected = useViewState(({ view }) => view.selected)
  const hovered = useViewState((store) => store.hovered)
  const chosenTheme = useViewState(({ view }) => view.theme)
  const colours = themeColours(useShownTheme(chosenTheme))
  const subject = useMemo<Subject>(() => ({ graph, lens, language, t }), [graph, lens, language, t])
  const canvasWords = useMemo(() => wordsOnCanvas(subject), [subject])
  const theme = useMemo(
    () => ({ ...colours, font: fontStack(language), size: language === 'zh' ? 13 : 12.5 }),
    [colours, language],
  )
  const stress = useMemo(() => {
    const id = hovered ?? selected
    return id === null ? undefined : stressOf(lens, id)
  }, [lens, hovered, selected])
  const amounts = useMemo(() => amountsOn(subject, selected), [subject, selected])
  const headline = useMemo(() => headlineOf(subject, selected), [subject, selected])
  const controls = useMemo(
    () => ({ group: t('zoom.group'), zoomIn: t('zoom.in'), zoomOut: t('zoom.out'), fit: t('zoom.fit') }),
    [t],
  )
  return (
    <section className="network" aria-label={t('canvas')}>
      <header className="headline">
        <h1>{headline.title}</h1>
        <p>{headline.support}</p>
      </header>
      <GraphCanvas
        lens={lens}
        layouts={layouts}
        words={canvasWords}
        nameOf={(id) => sayMark(subject, id)}
        controls={controls}
        theme={theme}
        stress={stress}
        chosen={selected}
        amounts={amounts}
        onSelect={select}
        onHover={hover}
      />
    </section>
  )
}

function wordsOnCanvas(subject: Subject): CanvasWords {
  const { graph, language, t } = subject
  return {
    label: (node) => {
      if (node.members) return t(node.column === 'crime' ? 'fold.crimes' : 'fold.bodies', { n: node.members.length })
      const label = graph.shortOf(node.id)?.[language] ?? node.id
      return node.column === 'body' ? `${label} ${node.count}` : label
    },
    aloneBecause: (node) => reasonFor(subject, node),
    heads: { group: t('head.group'), crime: t('head.crime'), body: t('head.body') },
  }
}

/** Why a group has no line: the report compares it with another, and no more. */
function reasonFor({ graph, language, t }: Subject, { id }: LensNode): string {
  const claim = graph.claimsAbout(id).find(({ predicate }) => predicate === 'compared-with')
  if (!claim) return ''
  const other = graph.shortOf(claim.subject === id ? claim.object : claim.subject)
  const unit = unitMark(claim.evidence[0]?.unit ?? '', language)
  return t('alone.compared', { other: inline(other, language), unit })
}

/** At most one sum a line, and only for what is selected. */
function amountsOn({ graph, lens, language }: Subject, selected: string | null): Map<string, string> {
  const amounts = new Map<string, string>()
  for (const link of lens.links) {
    if (link.side !== 'threat' || selected === null || ![link.id, link.source].includes(selected)) continue
    const claim = graph.claimsAbout(link.source).find(({ id }) => link.stands.includes(id) && isSummed(graph, id))
    const sum = claim?.quantities?.find(
      ({ measure, unit, derived }) => measure === 'income' && unit === 'USD' && derived === undefined,
    )
    if (sum) amounts.set(link.id, amountText(sum, graph.dataset.ontology, language))
  }
  return amounts
}

function isSummed(graph: Subject['graph'], id: string): boolean {
  const claim = graph.dataset.claims.find((candidate) => candidate.id === id)
  return claim !== undefined && hasSum(claim)
}

/** A mark as a sentence, for who cannot see it. */
function sayMark(subject: Subject, id: string): string {
  const { lens, t } = subject
  const node = lens.nodes.find((candidate) => candidate.id === id)
  const name = markName(subject, id)
  if (!node || node.members) return name
  if (node.column === 'group')
    return t('mark.group', { name, n: lens.links.filter(({ source }) => source === id).length })
  if (node.column === 'body') return t('mark.body', { name, n: node.count })
  return t('mark.crime', {
    name,
    groups: lens.links.filter(({ target }) => target === id).length,
    bodies: lens.links.filter(({ source }) => source === id).length,
  })
}
