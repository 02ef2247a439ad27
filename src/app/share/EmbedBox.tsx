// What is on screen as a part of another page: how it is wanted, how it will look there, and the code for it.

import { useEffect, useMemo, useState } from 'react'
import type { Briefing } from '../../core/model/briefing.ts'
import { useLanguage, useWords } from '../../i18n/language.ts'
import { dataLanguage } from '../../i18n/locales.ts'
import { EMBED_SCRIPT, ONE_FILE } from '../../parts/reports/site-file.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { pack } from '../../state/packing.ts'
import { Copying } from './Copying.tsx'
import { EmbedLook } from './EmbedLook.tsx'
import { EmbedShown } from './EmbedShown.tsx'
import { type EmbedChoice, embedState, FIRST_CHOICE, FORMS, sizeOf } from './embed-choice.ts'
import { elementCode, embedAddress, embedHash, iframeCode } from './embed-code.ts'
import { Preview } from './Preview.tsx'
import { useFrameTitle } from './use-frame-title.ts'
import { words } from './words.ts'
import './EmbedBox.css'

/** The part of the dialog; `data` is the dataset that the frame names, if any. */
export function EmbedBox({ data }: { readonly data: string | null }) {
  const t = useWords(words)
  const language = useLanguage()
  const { actions } = useAtlas()
  const view = useViewState((store) => store.view)
  const briefings = useBrought()
  const [choice, setChoice] = useState<EmbedChoice>(FIRST_CHOICE)
  const change = (part: Partial<EmbedChoice>) => setChoice((now) => ({ ...now, ...part }))
  const state = useMemo(
    () => ({ ...view, ...embedState(choice, view, briefings), data }),
    [choice, view, briefings, data],
  )
  const briefing = state.scene === null ? undefined : briefings.find(({ id }) => id === state.scene?.briefing)
  const title = useFrameTitle(state, briefing, choice.language === null ? language : dataLanguage(choice.language))
  const { href: here } = window.location
  const hashOf = (own: typeof state) => pack(embedHash(actions.href(own), choice))
  const shown = embedAddress(here, hashOf(state), choice)
  const size = sizeOf(choice)
  const code = () => {
    if (choice.form === 'element' && EMBED_SCRIPT !== null) {
      const page = embedAddress(here, hashOf({ ...state, chrome: choice.shown === 'present' ? 'present' : 'page' }), {
        ...choice,
        shown: 'page',
      })
      return elementCode({ script: new URL(EMBED_SCRIPT, here).href, src: shown, page, title, size }, choice)
    }
    const file = choice.form === 'sealed' && ONE_FILE !== null ? new URL(ONE_FILE, here).href : here
    return iframeCode(embedAddress(file, hashOf(state), choice), title, size)
  }
  return (
    <section aria-label={t('embed')} className="share-embed">
      <h3>{t('embed')}</h3>
      <Preview src={shown} size={size} />
      <EmbedShown choice={choice} briefings={briefings} onChange={change} />
      <EmbedLook
        choice={choice}
        // One file has nothing beside it that another form could ask for.
        forms={EMBED_SCRIPT === null ? [] : FORMS}
        onChange={change}
      />
      <p className="share-small">{t('embed.source')}</p>
      <p className="share-small">
        {EMBED_SCRIPT === null ? t('about.file') : t(`about.${choice.form}`, { file: ONE_FILE ?? '' })}
      </p>
      {isLocal(here) && (
        <p className="share-small" role="note">
          {t('embed.local')}
        </p>
      )}
      <Copying text={code()} label={t('embed.code')} action={t('embed.copy')} rows={5} isCode />
    </section>
  )
}

/** The briefings that the report brings. One's own lies on this device: nobody else could open it. */
function useBrought(): readonly Briefing[] {
  const { briefings } = useAtlas().source
  const [brought, setBrought] = useState<readonly Briefing[]>([])
  useEffect(() => {
    let isGone = false
    briefings?.().then(
      (all) => isGone || setBrought(all),
      // None is offered then.
      () => {},
    )
    return () => {
      isGone = true
    }
  }, [briefings])
  return brought
}

/** Whether nobody else can open an address. */
function isLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'file:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)
}
