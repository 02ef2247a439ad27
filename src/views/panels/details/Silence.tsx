// What does the report not say of a thing? At the foot of its panel.

import { useLocale } from '../../../i18n/language.ts'
import { silenceOn } from '../../../parts/silence/silence.ts'
import { UnitLinks } from '../../../parts/UnitLink.tsx'
import { useAtlas, useEvidence } from '../../../state/atlas.ts'
import './Silence.css'

/** What is not said, and where it is said of the whole. */
export function Silence({ id }: { readonly id: string }) {
  const { graph, has } = useAtlas()
  const { isAll } = useEvidence()
  const { text, whole } = silenceOn(id, { graph, has, isAll, locale: useLocale() })
  return (
    <footer className="silence">
      <p>{text}</p>
      {whole && (
        <p>
          {whole.text} <UnitLinks units={whole.units} />
        </p>
      )}
    </footer>
  )
}
