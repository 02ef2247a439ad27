// All scenes in their order: each with its picture, name and time; dragged by its handle, moved by keys, doubled, taken out.

import {
  type Announcements,
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable'
import { ArrowDown, ArrowUp, CircleAlert, Copy, GripVertical, Trash2 } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { addScene, duplicateScene, moveScene, plainScene, removeScene, sceneIndex } from '../../core/author/edit.ts'
import { plannedSeconds, type Scene } from '../../core/model/briefing.ts'
import { MOST_SCENES } from '../../core/schema/briefing-limits.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { useHref } from '../../state/atlas.ts'
import { Spoken } from '../present/Spoken.tsx'
import { nameIn } from '../present/spoken.ts'
import { clockText } from '../speaker/timing.ts'
import { inBoth } from './in-both.ts'
import type { Remarks } from './remarks/use-remarks.ts'
import type { Desk } from './use-desk.ts'
import type { DraftPictures } from './use-draft-pictures.ts'
import { words } from './words.ts'
import './SceneList.css'

interface SceneListProps {
  readonly desk: Desk
  readonly pictures: DraftPictures
  readonly remarks: Remarks
}

/** The list of scenes. */
export function SceneList({ desk, pictures, remarks }: SceneListProps) {
  const t = useWords(words)
  const { briefing } = desk
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const announcements = useAnnouncements(desk)
  const isFull = briefing.scenes.length >= MOST_SCENES
  const add = (scene: Scene) => {
    const { briefing: next, id } = addScene(briefing, scene, desk.scene.id)
    desk.change(() => next)
    desk.open(id)
  }
  return (
    <nav className="scene-list" aria-labelledby="scene-list">
      <header>
        <h2 id="scene-list">{t('scenes')}</h2>
        <span>{t('scenes.planned', { time: clockText(plannedSeconds(briefing)) })}</span>
      </header>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={{ announcements, screenReaderInstructions: { draggable: t('drag.how') } }}
        onDragEnd={({ active, over }) => {
          if (over && over.id !== active.id)
            desk.change((all) => moveScene(all, String(active.id), sceneIndex(all, String(over.id))))
        }}
      >
        <SortableContext items={briefing.scenes.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
          <ol>
            {briefing.scenes.map((scene, i) => (
              <SceneRow
                key={scene.id}
                desk={desk}
                scene={scene}
                at={i}
                pictures={pictures}
                isFull={isFull}
                toCheck={remarks(scene).length}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <div className="scene-add">
        <button
          type="button"
          className="link-button"
          disabled={isFull}
          onClick={() => add(plainScene('text', inBoth(words, 'scene.text')))}
        >
          {t('add.text')}
        </button>
        <button
          type="button"
          className="link-button"
          disabled={isFull}
          onClick={() => add(plainScene('title', inBoth(words, 'scene.title')))}
        >
          {t('add.title')}
        </button>
        <p>{isFull ? t('add.full', { n: MOST_SCENES }) : t('add.view')}</p>
      </div>
    </nav>
  )
}

interface SceneRowProps {
  readonly desk: Desk
  readonly scene: Scene
  readonly at: number
  readonly pictures: DraftPictures
  readonly isFull: boolean
  /** How many things in its words are to be checked. */
  readonly toCheck: number
}

function SceneRow({ desk, scene, at, pictures, isFull, toCheck }: SceneRowProps) {
  const t = useWords(words)
  const language = useLanguage()
  const href = useHref()
  const { briefing, change, open } = desk
  const isNow = scene.id === desk.scene.id
  const name = nameIn(scene.name, language)
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({
    id: scene.id,
  })
  const row = useRef<HTMLLIElement | null>(null)
  useEffect(() => void (isNow && row.current?.scrollIntoView?.({ block: 'nearest' })), [isNow])
  const moveBy = (by: -1 | 1) => change((all) => moveScene(all, scene.id, sceneIndex(all, scene.id) + by))
  const moveByKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (!event.altKey || by === 0) return
    event.preventDefault()
    moveBy(by)
  }
  const remove = () => {
    const next = briefing.scenes[at + 1] ?? briefing.scenes[at - 1]
    change((all) => removeScene(all, scene.id))
    if (isNow && next) open(next.id)
  }
  const double = () => {
    const { briefing: doubled, id } = duplicateScene(briefing, scene.id)
    change(() => doubled)
    open(id)
  }
  const picture = pictures(scene)
  const y = transform ? `translate3d(0, ${Math.round(transform.y)}px, 0)` : undefined
  return (
    <li
      ref={(element) => {
        setNodeRef(element)
        row.current = element
      }}
      className={isDragging ? 'scene-row dragging' : 'scene-row'}
      style={{ transform: y, transition }}
      onKeyDown={moveByKey}
    >
      <button
        type="button"
        className="scene-handle"
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        aria-label={t('move', { n: at + 1, name })}
      >
        <GripVertical size={16} aria-hidden="true" />
      </button>
      <a
        href={href({ scene: { briefing: briefing.id, scene: scene.id, step: 0 } })}
        aria-current={isNow ? 'true' : undefined}
      >
        {picture ? (
          <img className="scene-thumb" src={picture.address} alt="" />
        ) : (
          <span className="scene-thumb thumb-words">
            <Spoken of={scene.headline.text} />
          </span>
        )}
        <span className="scene-name">
          <b>
            {at + 1} <Spoken of={scene.name} isName />
          </b>{' '}
          <small>{clockText(scene.seconds)}</small>
          {toCheck > 0 && (
            <span className="scene-check">
              <CircleAlert size={14} aria-hidden="true" /> {t('scene.check', { n: toCheck })}
            </span>
          )}
        </span>
      </a>
      {isNow && (
        <span className="scene-tools">
          <button
            type="button"
            disabled={at === 0}
            aria-label={t('earlier', { name })}
            title={t('earlier', { name })}
            onClick={() => moveBy(-1)}
          >
            <ArrowUp size={14} aria-hidden="true" />
          </button>
          <button
            type="button"
            disabled={at === briefing.scenes.length - 1}
            aria-label={t('later', { name })}
            title={t('later', { name })}
            onClick={() => moveBy(1)}
          >
            <ArrowDown size={14} aria-hidden="true" />
          </button>
          <button
            type="button"
            disabled={isFull}
            aria-label={t('double', { name })}
            title={t('double', { name })}
            onClick={double}
          >
            <Copy size={14} aria-hidden="true" />
          </button>
          <button
            type="button"
            disabled={briefing.scenes.length < 2}
            aria-label={t('remove', { name })}
            title={t('remove', { name })}
            onClick={remove}
          >
            <Trash2 size={14} aria-hidden="true" />
          </button>
        </span>
      )}
    </li>
  )
}

/** What is said while a scene is moved. */
function useAnnouncements({ briefing }: Desk): Announcements {
  const t = useWords(words)
  const language = useLanguage()
  // What is under it at first, and what stays under it, is no news.
  const under = useRef<UniqueIdentifier | null>(null)
  const said = (id: UniqueIdentifier) => {
    const at = sceneIndex(briefing, String(id))
    const scene = briefing.scenes[at]
    return { name: scene ? nameIn(scene.name, language) : '', n: at + 1, of: briefing.scenes.length }
  }
  return {
    onDragStart: ({ active }) => {
      under.current = active.id
      return t('drag.start', said(active.id))
    },
    onDragOver: ({ active, over }) => {
      if (over?.id === under.current) return undefined
      under.current = over?.id ?? null
      return over ? t('drag.over', { ...said(active.id), n: said(over.id).n }) : t('drag.nowhere', said(active.id))
    },
    onDragEnd: ({ active, over }) => t('drag.end', { ...said(active.id), n: said((over ?? active).id).n }),
    onDragCancel: ({ active }) => t('drag.cancel', said(active.id)),
  }
}
