// What can be done while a briefing is given, by who has a pointer: it comes with the pointer and goes without it.

import {
  ChevronLeft,
  ChevronRight,
  Keyboard,
  Maximize,
  Minimize,
  NotebookText,
  Pause,
  Play,
  Presentation,
  RotateCcw,
  Square,
  X,
} from 'lucide-react'
import type { ComponentType } from 'react'
import { useLocale, useWords } from '../../i18n/language.ts'
import { turnArrows } from './turn-arrows.ts'
import type { FullScreen } from './use-full-screen.ts'
import type { StageKeys } from './use-present-keys.ts'
import type { Show } from './use-show.ts'
import { useStir } from './use-stir.ts'
import { words } from './words.ts'
import './SceneControls.css'

interface SceneControlsProps {
  readonly show: Show
  readonly stage: StageKeys & { readonly openSpeaker: () => void }
  readonly fullScreen: FullScreen
  /** Seconds until the next step, where the briefing goes by itself. */
  readonly left: number | undefined
  /** Digits that were pressed so far. */
  readonly digits: string
}

/** The buttons of a briefing. */
export function SceneControls({ show, stage, fullScreen, left, digits }: SceneControlsProps) {
  const t = useWords(words)
  const arrows = turnArrows(useLocale())
  const isStirred = useStir()
  const isSeen = isStirred || !show.isAsPlanned || left !== undefined || digits !== ''
  return (
    <div className={isSeen ? 'scene-controls' : 'scene-controls away'} role="toolbar" aria-label={t('controls')}>
      {digits !== '' && <output>{t('typed', { digits })}</output>}
      {!show.isAsPlanned && <Control icon={RotateCcw} label={t('resume')} keys="R" isNamed onPress={show.resume} />}
      <Control icon={ChevronLeft} label={t('back')} keys={arrows.back} isTurn onPress={show.back} />
      <Control icon={ChevronRight} label={t('next')} keys={arrows.on} isTurn onPress={show.next} />
      <Control
        icon={show.isPlaying ? Pause : Play}
        label={t(show.isPlaying ? 'pause' : 'play')}
        keys="A"
        onPress={() => show.setPlaying(!show.isPlaying)}
      />
      {left !== undefined && <time>{clock(left)}</time>}
      <Control icon={Square} label={t('black')} keys="B" onPress={() => show.setBlack(true)} />
      <Control icon={NotebookText} label={t('notes.here')} keys="N" onPress={stage.toggleNotes} />
      <Control icon={Presentation} label={t('speaker')} keys="S" onPress={stage.openSpeaker} />
      {fullScreen.isPossible && (
        <Control
          icon={fullScreen.isOn ? Minimize : Maximize}
          label={t(fullScreen.isOn ? 'screen.less' : 'screen.full')}
          keys="F"
          onPress={fullScreen.toggle}
        />
      )}
      <Control icon={Keyboard} label={t('keys')} keys="?" onPress={stage.toggleKeys} />
      <Control icon={X} label={t('leave')} keys="Esc" onPress={show.leave} />
    </div>
  )
}

function Control({
  icon: Icon,
  label,
  keys,
  isNamed = false,
  isTurn = false,
  onPress,
}: {
  readonly icon: ComponentType<{ size: number; 'aria-hidden': 'true' }>
  readonly label: string
  readonly keys: string
  readonly isNamed?: boolean
  /** It points the way. */
  readonly isTurn?: boolean
  readonly onPress: () => void
}) {
  return (
    <button
      type="button"
      className={isTurn ? 'turn' : undefined}
      aria-label={label}
      title={`${label} (${keys})`}
      onClick={onPress}
    >
      <Icon size={18} aria-hidden="true" />
      {isNamed && <span>{label}</span>}
    </button>
  )
}

/** 75 seconds as 1:15. */
function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
