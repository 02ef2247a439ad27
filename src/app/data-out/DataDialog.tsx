// The data as a file: how much of them, in which form, what that is for and what it loses, how far it is, and a way to call it off.

import { useEffect, useMemo, useRef, useState } from 'react'
import { FORMAT_IDS, FORMATS, type FormatId } from '../../core/data-out/formats.ts'
import { SCOPES, type Scope, standsFor } from '../../core/data-out/scope.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import type { Translate } from '../../i18n/words.ts'
import { DATA_PAGE } from '../../parts/reports/site-file.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { CloseButton } from '../../ui/CloseButton.tsx'
import type { WriteData } from './ask-worker.ts'
import { type DataOutState, useDataOut } from './use-data-out.ts'
import { words } from './words.ts'
import './DataDialog.css'

interface DataDialogProps {
  readonly onClose: () => void
  /** What makes the file. */
  readonly write?: WriteData
}

/** The dialog. Who closes it calls off what is being made. */
export function DataDialog({ onClose, write }: DataDialogProps) {
  const t = useWords(words)
  const language = useLanguage()
  const stands = useStands()
  const [scope, setScope] = useState<Scope>(() => firstScope(stands))
  const [format, setFormat] = useState<FormatId>(FORMAT_IDS[0])
  const { state, save, cancel } = useDataOut(write)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const isBusy = state.is === 'fetching' || state.is === 'reading' || state.is === 'writing'
  const ask = () => save({ format, scope, stands: stands[scope], language })
  return (
    <dialog ref={dialog} className="data-dialog" aria-label={t('title')} onClose={onClose}>
      <header>
        <h2>{t('title')}</h2>
        <CloseButton label={t('close')} onClick={() => dialog.current?.close()} />
      </header>
      <p>{t('about')}</p>
      <fieldset disabled={isBusy}>
        <legend>{t('scope')}</legend>
        {SCOPES.map((one) => (
          <label key={one}>
            <input type="radio" name="data-scope" checked={one === scope} onChange={() => setScope(one)} />
            {t(`scope.${one}`, { n: stands[one].size, of: stands.all.size })}
          </label>
        ))}
        <small>{t('counted')}</small>
      </fieldset>
      <fieldset disabled={isBusy} className="data-formats">
        <legend>{t('format')}</legend>
        {FORMAT_IDS.map((id) => (
          <label key={id}>
            <input type="radio" name="data-format" checked={id === format} onChange={() => setFormat(id)} />
            <span>
              <b>{FORMATS[id].name[language]}</b> <small>{FORMATS[id].use[language]}</small>{' '}
              {id === format && <small>{t('loses', { what: FORMATS[id].loses[language] })}</small>}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="data-save">
        <button type="button" onClick={isBusy ? cancel : ask}>
          {t(isBusy ? 'cancel' : 'save')}
        </button>
        {isBusy && <progress aria-label={t('title')} value={SHARES[state.is]} />}
        <p role="status">{saidOf(state, t)}</p>
        {state.is === 'saved' && (
          <p>
            {t('refused')}{' '}
            <button type="button" className="link-button" onClick={state.again}>
              {t('again')}
            </button>
          </p>
        )}
      </div>
    </dialog>
  )
}

/** What each scope leaves of what is on screen. */
function useStands(): Readonly<Record<Scope, ReadonlySet<string>>> {
  const { graph, lenses } = useAtlas()
  const view = useViewState((store) => store.view)
  return useMemo(
    () => ({
      all: standsFor(graph, lenses, view, 'all'),
      left: standsFor(graph, lenses, view, 'left'),
      selected: standsFor(graph, lenses, view, 'selected'),
    }),
    [graph, lenses, view],
  )
}

/** What is selected, or else what filters leave, where they leave anything out. */
function firstScope({ all, left, selected }: ReturnType<typeof useStands>): Scope {
  if (selected.size > 0) return 'selected'
  return left.size < all.size && left.size > 0 ? 'left' : 'all'
}

/** How far each step is, in shares of the whole. */
const SHARES = { fetching: 0.1, reading: 0.4, writing: 0.8 } as const

function saidOf(state: DataOutState, t: Translate<keyof typeof words.english>): string {
  switch (state.is) {
    case 'idle':
      return ''
    case 'saved':
      return t('saved', { name: state.name, kB: state.kB })
    case 'failed':
      return t('failed', { fault: state.fault })
    case 'nothing':
      return t(`nothing.${state.scope}`)
    case 'cancelled':
      return t('cancelled')
    case 'missing':
      return t(DATA_PAGE === null ? 'missing.inside' : 'missing')
    case 'fetching':
      return t('fetching')
    case 'reading':
      return t('reading')
    case 'writing':
      return t('writing')
  }
}
