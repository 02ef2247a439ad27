// What stands over the network in a narrow window? Which lens it is, and the way to the others and to the legend.

import type { ReactNode } from 'react'
import { lensesWith } from '../../../core/query/offers.ts'
import { useWords } from '../../../i18n/language.ts'
import { useActions, useAtlas, useHref } from '../../../state/atlas.ts'
import type { Subject } from '../subject.ts'
import { words } from './words.ts'
import './NarrowBar.css'

/** On a phone one button for all lenses, and what the picture is about; on a tablet a switch. */
export function NarrowBar({
  subject: { lens, t },
  isPhone,
  about,
  around,
  children,
}: {
  readonly subject: Subject
  readonly isPhone: boolean
  /** In few words: in which order it is. */
  readonly about?: string | undefined
  /** The name of what it is about. */
  readonly around?: string | undefined
  readonly children?: ReactNode
}) {
  const { has } = useAtlas()
  const href = useHref()
  const { openSide } = useActions()
  const say = useWords(words)
  if (!isPhone)
    return (
      <span className="narrow-lenses">
        {lensesWith(has).map((id) => (
          <a key={id} href={href({ lens: id })} aria-current={id === lens.id ? 'true' : undefined}>
            {t(`lens.${id}`)}
          </a>
        ))}
      </span>
    )
  return (
    <>
      <button type="button" onClick={() => openSide(true)}>
        <b>{t(`lens.${lens.id}`)}</b> ▾
      </button>
      <span>{around === undefined ? about : say('around', { name: around })}</span>
      {children}
      <button type="button" onClick={() => openSide(true)}>
        {say('legend')}
      </button>
    </>
  )
}
