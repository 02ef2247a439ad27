// How is one claim a figure? Our sentence large, and below it everything that qualifies it, each under its own word.

import { drawEnds } from '../../core/export/figure-ends.ts'
import { type FigureRow, setRows } from '../../core/export/figure-rows.ts'
import type { Claim } from '../../core/model/claim.ts'
import { kindOf } from '../../core/model/ids.ts'
import { isOwnWord, namedSources } from '../../core/model/named-sources.ts'
import { calledIn } from '../../core/model/ontology.ts'
import { listText } from '../../i18n/lists.ts'
import { shortName } from '../../i18n/names.ts'
import { figureText } from '../../i18n/said/amounts.ts'
import { claimText, sourceText } from '../../i18n/said/claim-text.ts'
import { periodText } from '../../i18n/said/dates.ts'
import { words as shared } from '../../i18n/said/words.ts'
import { unitMark } from '../../i18n/units.ts'
import { translator } from '../../i18n/words.ts'
import type { ViewFigure } from '../../parts/figure.ts'
import { type FigureHome, placesIn, sizesFor, spoken } from './figure-entries.ts'

/** A claim as a figure. */
export function claimFigure(home: FigureHome, claim: Claim): ViewFigure {
  const { graph, language, locale, t } = home
  const rows = [
    ...certaintyRows(home, claim),
    ...subjectRows(home, claim),
    ...sumRows(home, claim),
    ...ourRows(home, claim),
  ]
  const units = graph.unitsOf(claim.id).map((id) => unitMark(id, locale))
  return {
    headline: claim.statement[language].replaceAll('**', ''),
    support: t('figure.claim', { units: listText([...new Set(units)], locale, 'row') }),
    draw: (room) => drawn(home, claim, rows, room),
    key: [...new Set(kindsOf(claim))].map((kind) => ({
      sign: { kind },
      text: graph.dataset.ontology.kinds[kind].one[language],
    })),
    stands: [claim.id],
    described: spoken(rows),
    isUnfiltered: true,
  }
}

const kindsOf = ({ subject, object }: Claim) => [subject, object].flatMap((id) => kindOf(id) ?? [])

/** The two ends and the line between them, where there is room, and all that is said of it. */
function drawn(
  home: FigureHome,
  claim: Claim,
  rows: readonly FigureRow[],
  room: { readonly width: number; readonly height: number },
): { readonly markup: string; readonly height: number } {
  const { graph, language, t } = home
  const sizes = sizesFor(room)
  const [from, to] = [claim.subject, claim.object].map((id) => ({
    kind: kindOf(id) ?? ('document' as const),
    name: shortName(id, graph, language),
  }))
  const ends =
    from &&
    to &&
    drawEnds(
      {
        from,
        to,
        relation: relationOf(home, claim),
        side: graph.sideOf(claim),
        stroke: claimText(claim, graph, home.locale).stroke,
      },
      room.width,
      sizes[0] ?? 20,
    )
  const top = ends?.height ?? 0
  const said = { a: from?.name ?? '', relation: relationOf(home, claim), b: to?.name ?? '' }
  const set = setRows({
    rows: ends ? rows : [...field(t('figure.ties'), t('figure.relation', said)), ...rows],
    room: { width: room.width, height: room.height - top },
    sizes,
    more: (n) => t('figure.more', { n }),
  })
  return {
    markup: `${ends?.markup ?? ''}<g transform="translate(0 ${top})">${set.markup}</g>`,
    height: top + set.height,
  }
}

function relationOf({ graph, language }: FigureHome, { predicate }: Claim): string {
  return graph.dataset.ontology.predicates.find(({ id }) => id === predicate)?.label[language] ?? predicate
}

const field = (label: string, text: string): FigureRow[] =>
  text === '' ? [] : [{ label, texts: [{ text, tone: 'ink', scale: 1 }] }]

/** How sure, on whose word, by which document. */
function certaintyRows({ graph, locale, t }: FigureHome, claim: Claim): FigureRow[] {
  const { stroke, certainty } = claimText(claim, graph, locale)
  const named = namedSources(claim)
  const isPaper = (id: string) => ['document', 'instrument', undefined].includes(kindOf(id))
  const list = (ids: readonly string[]) =>
    listText(
      ids.map((id) => sourceText(claim, id, graph, locale)),
      locale,
      'row',
    )
  const nobody = translator(shared, locale)(isOwnWord(claim) ? 'claim.itself' : 'claim.nobody')
  const speakers = named.filter((id) => !isPaper(id))
  return [
    {
      sign: { stroke },
      label: t('figure.sure'),
      texts: [{ text: `**${certainty}**`, tone: 'ink', scale: 1 }],
    },
    ...field(t('figure.says'), speakers.length > 0 ? list(speakers) : named.length > 0 ? '' : nobody),
    ...field(t('figure.document'), list(named.filter(isPaper))),
  ]
}

/** What is tied to what, how, where and when. */
function subjectRows(home: FigureHome, claim: Claim): FigureRow[] {
  const { graph, language, locale, t } = home
  const { roles } = graph.dataset.ontology
  const name = (id: string) => shortName(id, graph, language)
  const places = (claim.places ?? []).map(({ id, role }) =>
    t('figure.role', { name: name(id), role: roles[role]?.label[language] ?? role }),
  )
  return [
    ...field(t('figure.how'), claimText(claim, graph, locale).mechanism),
    ...field(t('places.row'), listText(places, locale, 'row')),
    ...field(t('figure.period'), claim.period === undefined ? '' : periodText(claim.period, locale)),
    ...field(t('figure.stands'), standing(home, claim)),
  ]
}

/** "¶36, s1, s2". */
function standing(home: FigureHome, claim: Claim): string {
  return listText(
    [...new Set(claim.evidence.map(({ unit }) => unit))].map((unit) => {
      const sentences = placesIn(home, claim, unit)
      const mark = unitMark(unit, home.locale)
      return sentences === mark ? mark : listText([mark, sentences], home.locale, 'row')
    }),
    home.locale,
    'row',
  )
}

/** Every figure with its bound, and why it may not be added to others. */
function sumRows({ graph, language, locale, t }: FigureHome, claim: Claim): FigureRow[] {
  const { ontology } = graph.dataset
  return (claim.quantities ?? []).map((quantity, i) => {
    const why = quantity.notAdditiveBecause
    return {
      label: i === 0 ? t('figures') : '',
      texts: [
        { text: `${quantity.what[language]}: **${figureText(quantity, ontology, locale)}**`, tone: 'ink', scale: 1 },
        ...(why === undefined
          ? []
          : [
              {
                text: t('figure.alone', { why: calledIn(ontology.notAdditive, why, language) }),
                tone: 'ink3' as const,
                scale: 0.85,
              },
            ]),
      ],
    }
  })
}

/** What is ours: readings, ties of figures, notes. */
function ourRows({ graph, locale, t }: FigureHome, claim: Claim): FigureRow[] {
  const { read, ties, note } = claimText(claim, graph, locale)
  return [
    ...field(t('figure.part'), ties),
    ...field(t('figure.note'), [read ?? '', note ?? ''].filter(Boolean).join(' ')),
  ]
}
