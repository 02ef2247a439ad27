// How large is the frame, in which language and colours, and in which form is it pasted?

import { useWords } from '../../i18n/language.ts'
import { LOCALES, localeName } from '../../i18n/locales.ts'
import { THEMES } from '../../state/view-state.ts'
import { Choices, Pair, Segments, Tick } from './Choices.tsx'
import { canFit, type EmbedChoice, type FORMS, HEIGHTS, SIZES } from './embed-choice.ts'
import { words } from './words.ts'

/** The choices; without `forms` there is one. */
export function EmbedLook({
  choice,
  forms,
  onChange,
}: {
  readonly choice: EmbedChoice
  readonly forms: readonly (typeof FORMS)[number][]
  readonly onChange: (part: Partial<EmbedChoice>) => void
}) {
  const t = useWords(words)
  const isFitted = canFit(choice) && choice.isFitted
  return (
    <>
      <Pair>
        <Choices label={t('embed.language')}>
          <Segments
            name="language"
            values={['', ...LOCALES]}
            value={choice.language ?? ''}
            nameOf={(one) => (one === '' ? t('embed.own') : <span lang={one}>{localeName(one)}</span>)}
            onChoose={(one) => onChange({ language: one || null })}
          />
        </Choices>
        <Choices label={t('embed.theme')}>
          <Segments
            name="theme"
            values={THEMES}
            value={choice.theme}
            nameOf={(one) => (one === 'auto' ? t('embed.own') : t(`embed.theme.${one}`))}
            onChoose={(one) => onChange({ theme: one })}
          />
        </Choices>
      </Pair>
      <Choices label={t('embed.size')}>
        <Segments
          name="size"
          values={SIZES}
          value={choice.size}
          nameOf={(one) => t(`embed.size.${one}`)}
          onChoose={(one) => onChange({ size: one })}
        />
        {canFit(choice) && (
          <Tick label={t('embed.fitted')} isOn={choice.isFitted} onTurn={(on) => onChange({ isFitted: on })} />
        )}
        {choice.size !== 'card' && !isFitted && (
          <label>
            {t('embed.height')}
            <input
              type="number"
              min={HEIGHTS.least}
              max={HEIGHTS.most}
              step={10}
              value={choice.height || ''}
              onChange={({ target }) => onChange({ height: Number(target.value) })}
            />
          </label>
        )}
      </Choices>
      {forms.length > 0 && (
        <Choices label={t('form')}>
          <Segments
            name="form"
            values={forms}
            value={choice.form}
            nameOf={(one) => t(`form.${one}`)}
            onChoose={(one) => onChange({ form: one })}
          />
        </Choices>
      )}
    </>
  )
}
