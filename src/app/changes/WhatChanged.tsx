// A link was made with other data: what is other now of what it shows? Said in one sentence, and on request claim by claim.

import { useContext, useEffect, useState } from 'react'
import { CHANGE_WAYS } from '../../core/history/changes.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { listText } from '../../i18n/lists.ts'
import { dataLanguage } from '../../i18n/locales.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { TextsContext } from '../use-texts.ts'
import { ChangesDialog } from './ChangesDialog.tsx'
import { type FoundChanges, fetchHistory, findChanges } from './find-changes.ts'
import { words } from './words.ts'
import './WhatChanged.css'

interface WhatChangedProps {
  /** The first signs of the version of the link, and of that on screen. */
  readonly was: string
  readonly is: string
}

/** The sentence, and what opens the list. */
export function WhatChanged({ was, is }: WhatChangedProps) {
  const t = useWords(words)
  const locale = useLocale()
  const found = useChanges(was, is)
  const [isOpen, setOpen] = useState(false)
  if (found === null) return <Notice long={t('looking', { was, is })} short={t('short.other', { was })} />
  if (found === undefined) return <Notice long={t('unknown', { was, is })} short={t('short.other', { was })} />
  const { shown, whole, hasShown, also } = found
  const counts = CHANGE_WAYS.flatMap((way) => {
    const n = shown.filter(({ ways }) => ways.includes(way)).length
    return n === 0 ? [] : [t(`count.${way}`, { n })]
  })
  const said =
    counts.length === 0
      ? t(whole.length === 0 ? 'none.whole' : 'none', { was, is })
      : t(hasShown ? 'some' : 'some.whole', { was, is, counts: listText(counts, locale) })
  return (
    <>
      <Notice long={said} short={t('short', { n: shown.length, was })} />
      {(whole.length > 0 || also.length > 0) && (
        <button type="button" className="plain-button what-changed" onClick={() => setOpen(true)}>
          {t('open')}
        </button>
      )}
      {isOpen && <ChangesDialog found={found} was={was} is={is} onClose={() => setOpen(false)} />}
    </>
  )
}

/** In a frame too small for a picture there is one line. */
function Notice({ long, short }: { readonly long: string; readonly short: string }) {
  return (
    <p>
      <span className="what-changed-long">{long}</span>
      <span className="what-changed-short">{short}</span>
    </p>
  )
}

/** What has changed; `null` until it is known, `undefined` where it cannot be. */
function useChanges(was: string, is: string): FoundChanges | undefined | null {
  const atlas = useAtlas()
  const locale = dataLanguage(useLocale())
  const view = useViewState((store) => store.view)
  const texts = useContext(TextsContext)
  const [found, setFound] = useState<FoundChanges | undefined | null>(null)
  useEffect(() => {
    let isGone = false
    const look = async () => {
      const [history] = await Promise.all([fetchHistory(atlas.source.id), texts?.loadAll()])
      return findChanges(history, { was, is }, { atlas, view, locale })
    }
    look().then(
      (now) => isGone || setFound(now),
      () => isGone || setFound(undefined),
    )
    return () => {
      isGone = true
    }
  }, [atlas, view, locale, texts, was, is])
  return found
}
