// What is on screen as a part of another page: how it is wanted, how it will look there, and the code for it.

import { type ReactNode, useRef, useState } from 'react'
import { useSize } from '../../hooks/use-size.ts'
import { useWords } from '../../i18n/language.ts'
import { LOCALES, localeName } from '../../i18n/locales.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { DEFAULT_STATE, THEMES } from '../../state/view-state.ts'
import { useBriefings } from '../present/use-briefings.ts'
import { Copying } from './Copying.tsx'
import { type EmbedChoice, embedAddress, embedState, HEIGHTS, iframeCode, SHOWN, SIZES, sizeOf } from './embed-code.ts'
import { words } from './words.ts'
import './EmbedBox.css'

/** Width of a column of text in most pages, px: what a frame without a width is shown at. */
const COLUMN = 700

/** The part of the dialog; `title` names the frame to who does not see it, `data` is the dataset that it names, if any. */
export function EmbedBox({ title, data }: { readonly title: string; readonly data: string | null }) {
  const t = useWords(words)
  const { actions } = useAtlas()
  const view = useViewState((store) => store.view)
  const briefings = useBriefings()
  const [first] = Array.isArray(briefings) ? briefings : []
  const [choice, setChoice] = useState<EmbedChoice>({
    shown: 'embed',
    size: 'column',
    height: 480,
    language: null,
    theme: 'auto',
  })
  const change = (part: Partial<EmbedChoice>) => setChoice((now) => ({ ...now, ...part }))
  const own = { ...embedState(choice, view, first?.id), data }
  // A briefing brings its own states.
  const state = choice.shown === 'present' ? { ...DEFAULT_STATE, report: view.report, ...own } : own
  const src = embedAddress(window.location.href, actions.href(state), choice)
  const size = sizeOf(choice)
  const shown = SHOWN.filter((one) => one !== 'present' || first !== undefined || view.scene !== null)
  return (
    <section aria-label={t('embed')} className="share-embed">
      <h3>{t('embed')}</h3>
      <Preview src={src} label={t('embed.preview')} width={size.width ?? COLUMN} height={size.height} />
      <Choices label={t('embed.shown')}>
        {shown.map((one) => (
          <Choice key={one} name="shown" isOn={choice.shown === one} onChoose={() => change({ shown: one })}>
            {t(`embed.shown.${one}`)}
          </Choice>
        ))}
      </Choices>
      <Choices label={t('embed.size')}>
        {SIZES.map((one) => (
          <Choice key={one} name="size" isOn={choice.size === one} onChoose={() => change({ size: one })}>
            {t(`embed.size.${one}`)}
          </Choice>
        ))}
        {choice.size !== 'card' && (
          <label>
            {t('embed.height')}
            <input
              type="number"
              min={HEIGHTS.least}
              max={HEIGHTS.most}
              step={10}
              value={choice.height || ''}
              onChange={({ target }) => change({ height: Number(target.value) })}
            />
          </label>
        )}
      </Choices>
      <Choices label={t('embed.language')}>
        {[null, ...LOCALES].map((one) => (
          <Choice
            key={one ?? ''}
            name="language"
            isOn={choice.language === one}
            onChoose={() => change({ language: one })}
          >
            {one === null ? t('embed.language.own') : <span lang={one}>{localeName(one)}</span>}
          </Choice>
        ))}
      </Choices>
      <Choices label={t('embed.theme')}>
        {THEMES.map((one) => (
          <Choice key={one} name="theme" isOn={choice.theme === one} onChoose={() => change({ theme: one })}>
            {t(`embed.theme.${one}`)}
          </Choice>
        ))}
      </Choices>
      <p className="share-small">{t('embed.source')}</p>
      {isLocal(src) && (
        <p className="share-small" role="note">
          {t('embed.local')}
        </p>
      )}
      <Copying text={iframeCode(src, title, size)} label={t('embed.code')} action={t('embed.copy')} rows={5} isCode />
    </section>
  )
}

/** Whether nobody else can open an address. */
function isLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'file:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)
}

/** The frame at its own proportions, smaller where it has no room. */
function Preview({
  src,
  label,
  width,
  height,
}: {
  readonly src: string
  readonly label: string
  readonly width: number
  readonly height: number
}) {
  const t = useWords(words)
  const box = useRef<HTMLDivElement>(null)
  const room = useSize(box)
  const scale = room === null ? 1 : Math.min(1, room.width / width, MOST / height)
  return (
    <div className="share-preview" ref={box}>
      <p className="share-small">{t('embed.scale', { width, height, percent: Math.round(scale * 100) })}</p>
      <div dir="ltr" style={{ width: width * scale, height: height * scale }}>
        <iframe key={src} src={src} title={label} style={{ width, height, transform: `scale(${scale})` }} />
      </div>
    </div>
  )
}

/** px that a preview is high at the most: what is wanted stays in sight below it. */
const MOST = 300

function Choices({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {children}
    </fieldset>
  )
}

function Choice({
  name,
  isOn,
  onChoose,
  children,
}: {
  readonly name: string
  readonly isOn: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}) {
  return (
    <label>
      <input type="radio" name={`share-${name}`} checked={isOn} onChange={onChoose} />
      {children}
    </label>
  )
}
