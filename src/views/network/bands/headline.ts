// What do the bands answer, in one sentence, and what limits it?

import { kindOf } from '../../../core/model/ids.ts'
import type { Band } from '../../../core/query/bands.ts'
import { listText } from '../../../i18n/lists.ts'
import type { Headline } from '../subject.ts'
import { type BandsContent, openedBand, sayName, sayPair, sides } from './content.ts'

/** The headline of all bands, or of one of them. */
export function bandsHeadline(content: BandsContent, band = content.band): Headline {
  return band === undefined ? ofAll(content) : ofBand(content, band)
}

function ofAll({ t, subject, summary }: BandsContent): Headline {
  const { threat, answer } = sides(summary)
  const { ties } = summary
  const most = 2 * answer > ties ? 'answer' : 2 * threat > ties ? 'threat' : 'even'
  return {
    title: t(`title.${most}`, { marks: subject.lens.nodes.length, ties }),
    support: t('support.rest', { answer, threat }),
  }
}

function ofBand(content: BandsContent, band: Band): Headline {
  const { t, subject } = content
  const { ties, links } = band
  const named = links
    .filter(({ source, target }) => [source, target].some((id) => kindOf(id) === 'group'))
    .reduce((all, { strands }) => all + strands.length, 0)
  const said = { pair: sayPair(t, band), ties, lines: links.length, named }
  const open = openedBand(content, band)
  const most = [open.from, open.to].flatMap((rows) => {
    const [first] = [...rows].filter(({ kind }) => kind !== undefined).sort((a, b) => b.ties - a.ties)
    return first ? [t('count', { name: sayName(subject, first), n: first.ties })] : []
  })
  const list = listText(most, subject.locale)
  const isOfGroups = band.from === 'group'
  return {
    title: t(isOfGroups && named > 0 ? 'title.open.named' : 'title.open', said),
    support: isOfGroups && named < ties ? t('support.unnamed', { n: ties - named, list }) : t('support.most', { list }),
  }
}
