// The picture as a list: every mark and every line in a sentence, by column. It shares selection, focus and filters.

import {
  Fragment,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { LensLink, LensNode } from '../../core/graph/lens.ts'
import { useActions, useViewState } from '../../state/atlas.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { StrokeMark } from '../../ui/StrokeMark.tsx'
import { sceneWords } from './scene-words.ts'
import { sayLine, sayMark } from './sentences.ts'
import type { Subject } from './subject.ts'
import { useHover } from './use-hover.ts'
import './MarkList.css'

/** A tree of three levels: columns, marks, lines. Arrows as in any tree; Enter focuses, Space selects. */
export function MarkList({ subject }: { readonly subject: Subject }) {
  const { lens, t } = subject
  const selected = useViewState(({ view }) => view.selected)
  const { select, add, focus } = useActions()
  const hover = useHover()
  const tree = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(lens.columns.map(columnId)))
  const [stop, setStop] = useState<string | null>(null)
  const columns = useMemo(() => columnsOf(subject), [subject])
  const linesOf = useMemo(() => linesByEnd(subject), [subject])
  const isThere = (id: string | null) =>
    id !== null && (columns.some(({ column }) => columnId(column) === id) || lens.nodes.some((node) => id === node.id))
  const first = selected[0]
  const start = isThere(stop) ? stop : isThere(first ?? null) ? first : columnId(columns[0]?.column ?? '')
  // What is selected elsewhere comes into sight here.
  useEffect(() => {
    if (first === undefined) return
    tree.current?.querySelector(`[data-item="${CSS.escape(first)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [first])
  const toggle = (id: string, to: boolean) =>
    setOpen((now) => {
      const next = new Set(now)
      if (to) next.add(id)
      else next.delete(id)
      return next
    })
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const items = [...(tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])]
    const here = (event.target as HTMLElement).closest<HTMLElement>('[role="treeitem"]')
    const at = here ? items.indexOf(here) : -1
    const id = here?.dataset['item']
    if (!here || id === undefined) return
    const goTo = (item: HTMLElement | null | undefined) => item?.focus()
    const isOpen = here.getAttribute('aria-expanded') === 'true'
    const hasChildren = here.hasAttribute('aria-expanded')
    // Where the line is read from right to left, the arrows change places with it.
    const isMirrored = getComputedStyle(here).direction === 'rtl'
    const key = isMirrored ? (MIRRORED[event.key] ?? event.key) : event.key
    if (key === 'ArrowDown') goTo(items[at + 1])
    else if (key === 'ArrowUp') goTo(items[at - 1])
    else if (key === 'Home') goTo(items[0])
    else if (key === 'End') goTo(items.at(-1))
    else if (key === 'ArrowRight' && hasChildren && !isOpen) toggle(id, true)
    else if (key === 'ArrowRight' && isOpen) goTo(items[at + 1])
    else if (key === 'ArrowLeft' && isOpen) toggle(id, false)
    else if (key === 'ArrowLeft') goTo(parentOf(items, at))
    else if (key === ' ' || key === 'Enter') {
      if (id.startsWith('column:')) toggle(id, !isOpen)
      else if (event.shiftKey) add(id)
      else if (key === 'Enter' && !id.startsWith('link:')) focus(1, id)
      else select(selected[0] === id && selected.length === 1 ? null : id)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const hands: Hands = { stop: start ?? null, setStop, toggle, hover, select, add, focus }
  return (
    <div className="mark-list">
      <div role="tree" aria-label={t('list')} aria-multiselectable="true" ref={tree} onKeyDown={onKeyDown}>
        {columns.map(({ column, label, nodes }) => (
          <Fragment key={column}>
            <TreeItem id={columnId(column)} level={1} label={label} isOpen={open.has(columnId(column))} hands={hands} />
            {open.has(columnId(column)) &&
              nodes.map((node) => (
                <Fragment key={node.id}>
                  <TreeItem
                    id={node.id}
                    level={2}
                    label={sayMark(subject, node.id)}
                    mark={<KindMark kind={node.kind} hollow={node.alone} />}
                    isSelected={selected.includes(node.id)}
                    isOpen={linesOf.has(node.id) ? open.has(node.id) : undefined}
                    hands={hands}
                  />
                  {open.has(node.id) &&
                    linesOf
                      .get(node.id)
                      ?.map((link) => (
                        <TreeItem
                          key={link.id}
                          id={link.id}
                          level={3}
                          label={sayLine(subject, link)}
                          mark={<StrokeMark stroke={link.stroke} />}
                          isSelected={selected.includes(link.id)}
                          hands={hands}
                        />
                      ))}
                </Fragment>
              ))}
          </Fragment>
        ))}
      </div>
    </div>
  )
}

const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

/** The nearest row above that lies one level further out. */
function parentOf(items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const level = Number(items[at]?.getAttribute('aria-level'))
  return items.slice(0, at).findLast((item) => Number(item.getAttribute('aria-level')) < level)
}

/** What an item of the tree can do. */
interface Hands {
  /** The one item that Tab reaches. */
  readonly stop: string | null
  readonly setStop: (id: string) => void
  readonly toggle: (id: string, to: boolean) => void
  readonly hover: (id: string | null) => void
  readonly select: (id: string | null) => void
  readonly add: (id: string) => void
  readonly focus: (hops: number, id: string) => void
}

interface ItemProps {
  readonly id: string
  readonly level: 1 | 2 | 3
  readonly label: string
  readonly mark?: ReactNode
  /** Undefined for a column, which cannot be selected. */
  readonly isSelected?: boolean
  /** Undefined where there is nothing inside. */
  readonly isOpen?: boolean | undefined
  readonly hands: Hands
}

/** One row: the levels say what lies inside what. */
function TreeItem({ id, level, label, mark, isSelected, isOpen, hands }: ItemProps) {
  const isColumn = level === 1
  const click = (event: MouseEvent) => {
    hands.setStop(id)
    const isTwist = (event.target as Element).closest('.twist') !== null
    if (isColumn || isTwist) hands.toggle(id, isOpen !== true)
    else if (event.shiftKey) hands.add(id)
    else hands.select(id)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys of all its items
    <div
      role="treeitem"
      className={`row level-${level}`}
      data-item={id}
      aria-level={level}
      aria-selected={isSelected}
      aria-expanded={isOpen}
      tabIndex={hands.stop === id ? 0 : -1}
      onClick={click}
      onDoubleClick={() => {
        if (level === 2) hands.focus(1, id)
      }}
      onFocus={() => {
        hands.setStop(id)
        if (!isColumn) hands.hover(id)
      }}
      onBlur={() => hands.hover(null)}
      onPointerEnter={() => hands.hover(isColumn ? null : id)}
      onPointerLeave={() => hands.hover(null)}
    >
      <span className="twist" aria-hidden="true">
        {isOpen === undefined ? '' : isOpen ? '−' : '+'}
      </span>
      {mark}
      <span>{label}</span>
    </div>
  )
}

function columnId(column: string): string {
  return `column:${column}`
}

interface ListColumn {
  readonly column: string
  readonly label: string
  readonly nodes: readonly LensNode[]
}

/** The columns of the lens with their marks, those with most lines first within each kind. */
function columnsOf(subject: Subject): ListColumn[] {
  const { lens, t } = subject
  const words = sceneWords(subject, 'wide')
  return lens.columns.flatMap((column) => {
    const nodes = lens.nodes
      .filter((node) => node.column === column)
      .sort((a, b) => a.block - b.block || Number(a.alone) - Number(b.alone) || b.count - a.count)
    return nodes.length === 0
      ? []
      : [{ column, label: t('list.column', { name: words.head(column), n: nodes.length }), nodes }]
  })
}

function linesByEnd({ lens }: Subject): Map<string, LensLink[]> {
  const lines = new Map<string, LensLink[]>()
  for (const link of lens.links)
    for (const end of [link.source, link.target]) {
      const known = lines.get(end)
      if (known) known.push(link)
      else lines.set(end, [link])
    }
  return lines
}
