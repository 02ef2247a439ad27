// How long, how long still, and what can be done: the head of the presenter's window.

import { useEffect } from 'react'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { intlLocale } from '../../i18n/locales.ts'
import { nameIn } from '../present/spoken.ts'
import type { Show } from '../present/use-show.ts'
import { clockText, timingOf } from './timing.ts'
import { useNow } from './use-now.ts'
import { words } from './words.ts'
import './SpeakerHead.css'

/** The head: times at its two ends, commands between them. */
export function SpeakerHead({ show }: { readonly show: Show }) {
  const { briefing, place, since, sceneSince } = show
  const t = useWords(words)
  const language = useLanguage()
  const locale = useLocale()
  const now = useNow()
  const { gone, planned, left, used, end } = timingOf(briefing, { now, since, sceneSince, scene: place.scene })
  const clock = new Intl.DateTimeFormat(intlLocale(locale), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const n = place.scene + 1
  useEffect(() => {
    // The page names itself after what is selected; a list of windows should tell the two apart.
    document.title = `${t('title')} · ${nameIn(briefing.title, language)}`
  })
  return (
    <header className="speaker-head">
      <section className="speaker-times" aria-label={t('time')}>
        <p className="speaker-gone" role="timer" aria-label={t('gone', { time: clockText(gone) })}>
          {clockText(gone, true)}
        </p>
        <div className="speaker-plan">
          <p>
            <span>{t('planned', { time: clockText(planned, true) })}</span>
            <button type="button" className="link-button" onClick={show.restart}>
              {t('restart')}
            </button>
            <strong>
              {left < 0 ? t('over', { time: clockText(-left), n }) : t('left', { time: clockText(left), n })}
            </strong>
          </p>
          <ol aria-hidden="true">
            {briefing.scenes.map(({ id, seconds }, i) => (
              <li key={id} style={{ flexGrow: seconds }}>
                <span style={{ inlineSize: `${(used[i] ?? 0) * 100}%` }} />
              </li>
            ))}
          </ol>
        </div>
      </section>
      <nav className="speaker-commands" aria-label={t('doing')}>
        <Command label={t('back')} keys="PgUp" shortcut="PageUp" onPress={show.back} />
        <Command label={t('next')} keys="PgDn" shortcut="PageDown" onPress={show.next} />
        <Command
          label={t('black')}
          keys="B"
          shortcut="B"
          isOn={show.isBlack}
          onPress={() => show.setBlack(!show.isBlack)}
        />
        <Command label={t('end')} keys="Esc" shortcut="Escape" onPress={show.leave} />
      </nav>
      <p className="speaker-clock">
        <time dateTime={new Date(now).toISOString()}>{clock.format(now)}</time>
        <span>{t('ends', { time: clock.format(end) })}</span>
      </p>
    </header>
  )
}

function Command({
  label,
  keys,
  shortcut,
  isOn,
  onPress,
}: {
  readonly label: string
  readonly keys: string
  readonly shortcut: string
  /** Of what can be on and off. */
  readonly isOn?: boolean
  readonly onPress: () => void
}) {
  return (
    <button type="button" aria-keyshortcuts={shortcut} aria-pressed={isOn} onClick={onPress}>
      {label}{' '}
      <span className="speaker-key" aria-hidden="true">
        {keys}
      </span>
    </button>
  )
}
