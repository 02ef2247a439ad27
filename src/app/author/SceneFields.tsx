// The words of the scene in front: name, time, headline, what is said step by step, notes; both languages side by side.

import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { addSaid, addStep, moveStep, removeSaid, removeStep, type SpotList, withShow } from '../../core/author/edit.ts'
import type { Remark } from '../../core/evidence/remark.ts'
import { LONGEST_SCENE, MOST_NOTES, MOST_SAID, MOST_STEPS } from '../../core/schema/briefing-limits.ts'
import { useLocale, useWords } from '../../i18n/language.ts'
import { thingName } from '../../parts/describing/sentences.ts'
import { useAtlas } from '../../state/atlas.ts'
import type { SceneRemark } from './remarks/scene-remarks.ts'
import { SpotFields } from './SpotFields.tsx'
import type { Desk } from './use-desk.ts'
import { words } from './words.ts'
import './SceneFields.css'

interface FieldsProps {
  readonly desk: Desk
  /** What is remarked on in the scene. */
  readonly remarks: readonly SceneRemark[]
}

/** All fields of a scene. */
export function SceneFields({ desk, remarks }: FieldsProps) {
  const t = useWords(words)
  const { scene, edit } = desk
  return (
    <form className="scene-fields" onSubmit={(event) => event.preventDefault()}>
      <SpotFields
        desk={desk}
        spot={{ part: 'headline' }}
        label="field.headline"
        remarks={at(remarks, { part: 'headline' })}
      />
      {scene.steps.map((_, step) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name but its place
        <StepFields key={step} desk={desk} step={step} remarks={remarks} />
      ))}
      <p className="scene-more">
        <button
          type="button"
          className="link-button"
          disabled={scene.steps.length >= MOST_STEPS}
          onClick={() => edit((one) => addStep(one, one.steps.length - 1))}
        >
          {t('step.add')}
        </button>
      </p>
      <SaidFields desk={desk} remarks={remarks} list={{ part: 'notes' }} label="field.notes" most={MOST_NOTES} />
      <div className="scene-about">
        <SpotFields desk={desk} spot={{ part: 'name' }} label="field.name" isShort />
        <label className="scene-seconds">
          {t('field.seconds')}
          <input
            type="number"
            min={1}
            max={LONGEST_SCENE}
            value={scene.seconds}
            onChange={(event) => {
              const seconds = Math.round(Number(event.target.value))
              if (seconds >= 1 && seconds <= LONGEST_SCENE) edit((one) => ({ ...one, seconds }), 'seconds')
            }}
            onBlur={desk.settle}
          />
        </label>
      </div>
    </form>
  )
}

/** What is said at one step, and what is lit from then on. */
function StepFields({ desk, step, remarks }: FieldsProps & { readonly step: number }) {
  const t = useWords(words)
  const { scene, edit } = desk
  const isOne = scene.steps.length === 1
  return (
    <fieldset className={isOne ? 'scene-step-fields only' : 'scene-step-fields'}>
      <legend className={isOne ? 'unseen' : undefined}>{t('step', { n: step + 1 })}</legend>
      {!isOne && (
        <div className="step-tools">
          <button
            type="button"
            disabled={step === 0}
            aria-label={t('step.up', { n: step + 1 })}
            onClick={() => edit((one) => moveStep(one, step, step - 1))}
          >
            <ArrowUp size={14} aria-hidden="true" />
          </button>
          <button
            type="button"
            disabled={step === scene.steps.length - 1}
            aria-label={t('step.down', { n: step + 1 })}
            onClick={() => edit((one) => moveStep(one, step, step + 1))}
          >
            <ArrowDown size={14} aria-hidden="true" />
          </button>
          <button
            type="button"
            aria-label={t('step.remove', { n: step + 1 })}
            onClick={() => edit((one) => removeStep(one, step))}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </div>
      )}
      <Shown desk={desk} step={step} />
      <SaidFields desk={desk} remarks={remarks} list={{ part: 'says', step }} label="field.says" most={MOST_SAID} />
    </fieldset>
  )
}

/** The marks and lines that a step lights, each of which can be taken out. */
function Shown({ desk: { scene, edit }, step }: { readonly desk: Desk; readonly step: number }) {
  const t = useWords(words)
  const locale = useLocale()
  const { graph } = useAtlas()
  const show = scene.steps[step]?.show ?? []
  if (show.length === 0) return null
  return (
    <div className="step-shown">
      <span>{t('step.shows')}</span>
      <ul>
        {show.map((id) => {
          const name = thingName(graph, id, locale)
          return (
            <li key={id}>
              {name}
              <button
                type="button"
                aria-label={t('step.unshow', { name })}
                onClick={() =>
                  edit((one) =>
                    withShow(
                      one,
                      step,
                      show.filter((other) => other !== id),
                    ),
                  )
                }
              >
                <X size={12} aria-hidden="true" />
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

interface SaidFieldsProps extends FieldsProps {
  readonly list: SpotList
  readonly label: 'field.says' | 'field.notes'
  readonly most: number
}

/** Sentences one below the other, each in both languages. */
function SaidFields({ desk, remarks, list, label, most }: SaidFieldsProps) {
  const t = useWords(words)
  const { scene, edit } = desk
  const all = list.part === 'notes' ? scene.notes : (scene.steps[list.step]?.says ?? [])
  return (
    <>
      {all.map((_, i) => (
        <SpotFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence has no name but its place
          key={i}
          desk={desk}
          spot={{ ...list, at: i }}
          label={label}
          isFollowing={i > 0}
          remarks={at(remarks, { ...list, at: i })}
          onRemove={() => edit((one) => removeSaid(one, list, i))}
        />
      ))}
      <p className="scene-more">
        <button
          type="button"
          className="link-button"
          disabled={all.length >= most}
          onClick={() => edit((one) => addSaid(one, list, all.length))}
        >
          {t(label === 'field.notes' ? 'notes.add' : 'says.add')}
        </button>
      </p>
    </>
  )
}

/** The remarks on one text. */
function at(remarks: readonly SceneRemark[], spot: SceneRemark['spot']): readonly Remark[] {
  const name = JSON.stringify(spot)
  return remarks.flatMap((one) => (JSON.stringify(one.spot) === name ? [one.remark] : []))
}
