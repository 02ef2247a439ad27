// What can be done with what is on screen, and with the report? Given, saved as a picture, cited, printed, handed out.

import {
  BookText,
  Camera,
  Database,
  FileDown,
  ImageDown,
  NotebookPen,
  Pencil,
  Presentation,
  Printer,
  Quote,
  Share2,
  SquareChartGantt,
  Trash2,
} from 'lucide-react'
import { type ComponentType, useEffect, useRef } from 'react'
import type { Briefing } from '../../core/model/briefing.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { useActions, useAtlas, useHref, useViewState } from '../../state/atlas.ts'
import { DEFAULT_STATE } from '../../state/view-state.ts'
import { CloseButton } from '../../ui/CloseButton.tsx'
import { FIGURES } from '../figure/figures.ts'
import { removeBriefing, useOwn } from '../present/own-briefings.ts'
import { nameIn } from '../present/spoken.ts'
import { useBriefings } from '../present/use-briefings.ts'
import { OwnBriefings } from './OwnBriefings.tsx'
import { saveBriefing } from './save-briefing.ts'
import { words } from './words.ts'
import './TakeDialog.css'

interface TakeDialogProps {
  readonly onClose: () => void
  readonly onFigure: () => void
  readonly onShare: () => void
  readonly onSlides: (briefing: Briefing) => void
  readonly onCapture: () => void
  readonly onData: () => void
}

/** The dialog. Whatever is chosen closes it. */
export function TakeDialog({ onClose, onFigure, onShare, onSlides, onCapture, onData }: TakeDialogProps) {
  const t = useWords(words)
  const href = useHref()
  const { cite } = useActions()
  const front = useViewState(({ view }) => view.view)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  /** Another dialog takes the place of this one. */
  const instead = (open: () => void) => () => {
    dialog.current?.close()
    open()
  }
  return (
    <dialog ref={dialog} className="take-dialog" aria-label={t('title')} onClose={onClose}>
      <header>
        <h2>{t('title')}</h2>
        <CloseButton label={t('close')} onClick={() => dialog.current?.close()} />
      </header>
      <ul>
        <li>
          <button type="button" onClick={instead(onShare)}>
            <Choice icon={Share2} name={t('share')} about={t('share.about')} keys="E" />
          </button>
        </li>
        <Briefings onSlides={(briefing) => instead(() => onSlides(briefing))()} />
        <li>
          <button type="button" onClick={instead(onCapture)}>
            <Choice icon={Camera} name={t('capture')} about={t('capture.about')} keys="A" />
          </button>
          <a href={href({ chrome: 'author', scene: null })}>
            <Choice icon={NotebookPen} name={t('author')} about={t('author.about')} />
          </a>
        </li>
        <OwnBriefings />
        {FIGURES.has(front) && (
          <li>
            <button type="button" onClick={instead(onFigure)}>
              <Choice icon={ImageDown} name={t('figure')} about={t('figure.about')} keys="P" />
            </button>
          </li>
        )}
        <li>
          <button type="button" onClick={instead(() => cite(''))}>
            <Choice icon={Quote} name={t('cite')} about={t('cite.about')} keys="C" />
          </button>
        </li>
        <li>
          <button type="button" onClick={instead(onData)}>
            <Choice icon={Database} name={t('data')} about={t('data.about')} />
          </button>
        </li>
        <li>
          <a href={href({ chrome: 'dossier', scene: null })}>
            <Choice icon={BookText} name={t('dossier')} about={t('dossier.about')} keys="D" />
          </a>
        </li>
      </ul>
    </dialog>
  )
}

/** Each way to take each briefing. */
function Briefings({ onSlides }: { readonly onSlides: (briefing: Briefing) => void }) {
  const t = useWords(words)
  const language = useLanguage()
  const href = useHref()
  const { source } = useAtlas()
  const { actions, store } = useAtlas()
  const briefings = useBriefings()
  const own = useOwn(source.id).all.map(({ id }) => id)
  if (briefings === null) return null
  if (briefings === 'failed') return <li role="alert">{t('briefings.failed')}</li>
  const { language: locale, theme } = store.getState().view
  return briefings.map((briefing) => {
    const name = nameIn(briefing.title, language)
    const scene = { briefing: briefing.id, scene: '', step: 0 }
    const report = source.isFirst ? null : source.id
    const addressIn = (chrome: 'present' | 'dossier') =>
      actions.href({ ...DEFAULT_STATE, report, language: locale, theme, chrome, scene })
    return (
      <li key={briefing.id}>
        <a href={addressIn('present')}>
          <Choice
            icon={Presentation}
            name={t('present', { name })}
            about={t('present.about', { n: briefing.scenes.length })}
          />
        </a>
        <button type="button" onClick={() => onSlides(briefing)}>
          <Choice icon={SquareChartGantt} name={t('slides')} about={t('slides.about')} />
        </button>
        <a href={addressIn('dossier')}>
          <Choice icon={Printer} name={t('handout')} about={t('handout.about')} />
        </a>
        <button type="button" onClick={() => saveBriefing(briefing)}>
          <Choice icon={FileDown} name={t('own.save')} about={t('own.save.about')} />
        </button>
        {own.includes(briefing.id) && (
          <>
            <a href={href({ chrome: 'author', scene })}>
              <Choice icon={Pencil} name={t('own.edit')} about={t('own.edit.about')} />
            </a>
            <button type="button" onClick={() => void removeBriefing(briefing.id, source.id)}>
              <Choice icon={Trash2} name={t('own.remove')} about={t('own.remove.about')} />
            </button>
          </>
        )}
      </li>
    )
  })
}

function Choice({
  icon: Icon,
  name,
  about,
  keys,
}: {
  readonly icon: ComponentType<{ size: number; 'aria-hidden': 'true' }>
  readonly name: string
  readonly about: string
  readonly keys?: string
}) {
  return (
    <>
      <Icon size={20} aria-hidden="true" />
      <span>
        <b>{name}</b>
        <small>{about}</small>
      </span>
      {keys && <kbd>{keys}</kbd>}
    </>
  )
}
