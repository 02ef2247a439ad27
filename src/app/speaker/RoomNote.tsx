// What is the matter with the room's window? That it is black, that it shows something else, that it does not answer; and the way back.

import { useWords } from '../../i18n/language.ts'
import { useActions, useViewState } from '../../state/atlas.ts'
import { isSealed } from '../present/line.ts'
import type { Show } from '../present/use-show.ts'
import type { SceneLook } from './scene-figure.ts'
import type { RoomLine } from './use-speaker.ts'
import { words } from './words.ts'
import './RoomNote.css'

/** One line under the head; empty while the room shows what this window says. */
export function RoomNote({
  show,
  line,
  look,
}: {
  readonly show: Show
  readonly line: RoomLine
  readonly look: SceneLook
}) {
  const t = useWords(words)
  const { contact } = line
  const isLost = contact !== 'live' && contact !== 'waiting'
  return (
    <div className="speaker-room" role="status">
      {isLost && (
        <p>
          {t(`room.${contact}`)} {isSealed() ? t('room.sealed') : <RoomLink show={show} look={look} />}
        </p>
      )}
      {contact === 'live' && show.isBlack && <p>{t('room.black')}</p>}
      {contact === 'live' && !show.isAsPlanned && (
        <p>
          {t('room.away')}{' '}
          <button type="button" className="plain-button" onClick={show.resume}>
            {t('room.resume')} <kbd>R</kbd>
          </button>
        </p>
      )}
    </div>
  )
}

/** Opens the room's window as it was: in its own language and colours, at the scene that is on here. */
function RoomLink({ show, look }: { readonly show: Show; readonly look: SceneLook }) {
  const t = useWords(words)
  const { hrefTo } = useActions()
  const room = useViewState(({ view }) => view.room)
  const { briefing, scene, place } = show
  const at = `${briefing.id},${scene.id},${place.step + 1}`
  const as = `&lang=${look.language}&theme=${look.theme}&chrome=present`
  return (
    <a
      className="plain-button"
      href={hrefTo(`#present=${at}${as}${room === null ? '' : `&room=${room}`}`)}
      target={`nexus-atlas-room-${room ?? ''}`}
      rel="opener"
    >
      {t('room.open')}
    </a>
  )
}
