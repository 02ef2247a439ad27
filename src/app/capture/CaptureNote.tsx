// What is on screen has been put into a briefing: where it stands there, and the ways to take it out again or to write on. It takes
// no focus, and goes with the next step.

import { useLanguage, useWords } from '../../i18n/language.ts'
import { useAtlas, useHref } from '../../state/atlas.ts'
import { CloseButton } from '../../ui/CloseButton.tsx'
import type { DialogProps } from '../dialog-props.ts'
import { undoBriefings, useOwn } from '../present/own-briefings.ts'
import { nameIn } from '../present/spoken.ts'
import type { Put } from './put.ts'
import { useCaptured } from './use-captured.ts'
import { useUntilNextStep } from './use-until-next-step.ts'
import { words } from './words.ts'
import './CaptureNote.css'

/** Captures what it is given, once, and says what came of it. */
export function CaptureNote({ captured, onClose }: Pick<DialogProps, 'captured' | 'onClose'>) {
  const t = useWords(words)
  const { id } = useAtlas().source
  const [came, setCame] = useCaptured(captured)
  useUntilNextStep(came !== null, onClose)
  const undo = () => void undoBriefings(id).then(() => setCame('undone'))
  return (
    <div className="capture-note" role="status" aria-label={t('note')}>
      {came !== null && (
        <div>
          <div>{typeof came === 'string' ? <p>{t(came)}</p> : <Added put={came} onUndo={undo} />}</div>
          <CloseButton label={t('close')} onClick={onClose} />
        </div>
      )}
    </div>
  )
}

function Added({ put: { briefing, scene, n }, onUndo }: { readonly put: Put; readonly onUndo: () => void }) {
  const t = useWords(words)
  const href = useHref()
  const title = nameIn(briefing.title, useLanguage())
  const { isKept } = useOwn(useAtlas().source.id)
  const isAdded = scene !== null
  return (
    <>
      <p>
        {t(isAdded ? 'added' : 'full', { n, briefing: title })} {isAdded && !isKept && t('unkept')}
      </p>
      {isAdded && (
        <button type="button" className="plain-button" onClick={onUndo}>
          {t('undo')}
        </button>
      )}
      <a
        className="plain-button"
        href={href({ chrome: 'author', scene: { briefing: briefing.id, scene: scene ?? '', step: 0 } })}
      >
        {t('edit')}
      </a>
    </>
  )
}
