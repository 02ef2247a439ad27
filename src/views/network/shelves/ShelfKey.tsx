// What does a plate on a shelf say? The statuses that the report prints, each with its plate and how many activities have it.

import { platesOf, shapesOfPlate } from '../../../core/layout/shelves/plates.ts'
import { calledIn, inOrder } from '../../../core/model/ontology.ts'
import { pathIn } from '../../../core/model/shapes.ts'
import { useLanguage, useWords } from '../../../i18n/language.ts'
import { useAtlas, useShownLens } from '../../../state/atlas.ts'
import { hasShelves } from './shelves.ts'
import { words } from './words.ts'
import './ShelfKey.css'

/** px of a plate in the key. */
const PLATE = { x: 8, y: 8, width: 13, height: 9 } as const

/** The key of the shelves; nothing where activities are folded into lines. */
export function ShelfKey() {
  const { dataset, activities } = useAtlas().graph
  const lens = useShownLens()
  const t = useWords(words)
  const language = useLanguage()
  if (!hasShelves(lens)) return null
  const { statuses } = dataset.ontology
  const plates = platesOf(dataset.ontology)
  const shown = lens.nodes.flatMap(({ id }) => activities.get(id)?.status ?? [])
  return (
    <>
      <h2>{t('status')}</h2>
      <ul className="shelf-key">
        {inOrder(statuses)
          .filter((id) => shown.includes(id))
          .map((id) => (
            <li key={id} className="network-choice">
              <svg viewBox="0 0 16 16" className="kind-activity shelf-plate" aria-hidden="true">
                {shapesOfPlate(plates.get(id) ?? 'plate').map(({ outline, role }, i) => (
                  <path key={i === 0 ? role : `${role} behind`} className={role} d={pathIn(outline, PLATE)} />
                ))}
              </svg>
              <span>{calledIn(statuses, id, language)}</span>
              <span className="legend-count">{shown.filter((one) => one === id).length}</span>
            </li>
          ))}
      </ul>
      <p>{t('help')}</p>
    </>
  )
}
