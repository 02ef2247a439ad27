// What stands in the frame, and what may be chosen in it?

import type { Briefing } from '../../core/model/briefing.ts'
import { lensesWith } from '../../core/query/offers.ts'
import { useLanguage, useLocale, useWords } from '../../i18n/language.ts'
import { useAtlas, useViewState } from '../../state/atlas.ts'
import { TOOLS } from '../embed/wishes.ts'
import { words as frameWords } from '../embed/words.ts'
import { VIEWS, viewsWith } from '../registry.ts'
import { Choices, Listed, Row, Segments, Tick } from './Choices.tsx'
import { canWish, type EmbedChoice, SHOWN, sceneOf } from './embed-choice.ts'
import { words } from './words.ts'

interface EmbedChoicesProps {
  readonly choice: EmbedChoice
  readonly onChange: (part: Partial<EmbedChoice>) => void
}

/** Picture, page or briefing, and what of it. */
export function EmbedShown({
  choice,
  briefings,
  onChange,
}: EmbedChoicesProps & { readonly briefings: readonly Briefing[] }) {
  const t = useWords(words)
  const shown = SHOWN.filter((one) => one !== 'present' || briefings.length > 0)
  return (
    <>
      <Choices label={t('embed.shown')}>
        <Segments
          name="shown"
          values={shown}
          value={choice.shown}
          nameOf={(one) => t(`embed.shown.${one}`)}
          onChoose={(one) => onChange({ shown: one })}
        />
      </Choices>
      {choice.shown === 'present' ? (
        <OfBriefing choice={choice} briefings={briefings} onChange={onChange} />
      ) : (
        <OfView choice={choice} onChange={onChange} />
      )}
      <Controls choice={choice} onChange={onChange} />
    </>
  )
}

function OfView({ choice, onChange }: EmbedChoicesProps) {
  const frame = useWords(frameWords)
  const locale = useLocale()
  const { has } = useAtlas()
  const now = useViewState(({ view }) => view)
  const front = choice.view ?? now.view
  return (
    <Row>
      <Listed
        label={frame('tools.view')}
        value={front}
        names={new Map(viewsWith(has).map(({ id, label }) => [id, label(locale)]))}
        onChoose={(view) => onChange({ view })}
      />
      {front === VIEWS[0]?.id && (
        <Listed
          label={frame('tools.lens')}
          value={choice.lens ?? now.lens}
          names={new Map(lensesWith(has).map((id) => [id, frame(`lens.${id}`)]))}
          onChoose={(lens) => onChange({ lens: lensesWith(has).find((id) => id === lens) ?? null })}
        />
      )}
    </Row>
  )
}

function OfBriefing({ choice, briefings, onChange }: EmbedChoicesProps & { readonly briefings: readonly Briefing[] }) {
  const t = useWords(words)
  const language = useLanguage()
  const view = useViewState((store) => store.view)
  const at = sceneOf(choice, view, briefings)
  const briefing = briefings.find(({ id }) => id === at?.briefing)
  if (at === null || briefing === undefined) return null
  // The first scene needs no name.
  const ids = briefing.scenes.map(({ id }, i) => (i === 0 ? '' : id))
  return (
    <Row>
      {briefings.length > 1 && (
        <Listed
          label={t('embed.briefing')}
          value={at.briefing}
          names={new Map(briefings.map(({ id, title }) => [id, title[language]]))}
          onChoose={(id) => onChange({ scene: { briefing: id, scene: '' } })}
        />
      )}
      <Listed
        label={t('embed.scene')}
        value={ids.includes(at.scene) ? at.scene : ''}
        names={
          new Map(
            briefing.scenes.map(({ headline, name }, i) => [
              ids[i] ?? '',
              `${i + 1} · ${headline.text[language] || name[language]}`,
            ]),
          )
        }
        onChoose={(scene) => onChange({ scene: { briefing: at.briefing, scene } })}
      />
    </Row>
  )
}

/** What readers can do in it: of a picture what is ticked, of the others what they bring. */
function Controls({ choice, onChange }: EmbedChoicesProps) {
  const t = useWords(words)
  const frame = useWords(frameWords)
  if (choice.shown !== 'embed') return <p className="share-small">{t(`embed.controls.${choice.shown}`)}</p>
  if (!canWish(choice)) return null
  const { tools, wheel } = choice
  return (
    <Choices label={t('embed.controls')}>
      {TOOLS.map((one) => (
        <Tick
          key={one}
          label={frame(`tools.${one}`)}
          isOn={tools.includes(one)}
          onTurn={(isOn) => onChange({ tools: TOOLS.filter((tool) => (tool === one ? isOn : tools.includes(tool))) })}
        />
      ))}
      <Tick
        label={t('embed.wheel')}
        isOn={wheel === 'picture'}
        onTurn={(isOn) => onChange({ wheel: isOn ? 'picture' : 'page' })}
      />
    </Choices>
  )
}
