// How does one recommendation stand in a panel? Our sentence, how strongly it is asked and of whom, and its chip.

import type { ReactNode } from 'react'
import { KindMark } from './KindMark.tsx'
import { WithChinese } from './WithChinese.tsx'

/** A recommendation, put into words by the caller. */
export interface AdviceCardProps {
  readonly statement: string
  /** Strength and addressees: "should · Member States". */
  readonly asked: string
  /** Why it stands in its list. */
  readonly remark?: string | undefined
  readonly chips?: ReactNode
}

/** One recommendation. */
export function AdviceCard({ statement, asked, remark, chips }: AdviceCardProps) {
  return (
    <article className="claim advice">
      <KindMark kind="recommendation" />
      <div>
        <p className="claim-statement">{statement}</p>
        <p className="claim-source">
          <span>
            <WithChinese text={asked} />
            {remark && <b> · {remark}</b>}
          </span>
          {chips}
        </p>
      </div>
    </article>
  )
}
