// A link carried a briefing that could not be opened: what is wrong with it, how it is mended, and that nothing has changed.

import { useWords } from '../../../i18n/language.ts'
import { ProblemList } from '../../take/ProblemList.tsx'
import { NoticeBox } from './NoticeBox.tsx'
import { refuse, useRefused } from './refused.ts'
import { words } from './words.ts'

/** The notice, until it is put away; nothing where there is none. */
export function RefusedNotice() {
  const t = useWords(words)
  const refused = useRefused()
  if (refused === null) return null
  const isCode = 'trouble' in refused && refused.trouble === 'code'
  return (
    <NoticeBox
      role="alert"
      title={t('in.title')}
      doing={
        <button type="button" className="plain-button" onClick={() => refuse(null)}>
          {t('dismiss')}
        </button>
      }
    >
      {'trouble' in refused ? (
        <p>{t(`in.${refused.trouble}`)}</p>
      ) : (
        <>
          <p>{t('in.problems', { n: refused.problems.length })}</p>
          <ProblemList problems={refused.problems} />
        </>
      )}
      <p>{t(isCode ? 'in.mend.code' : 'in.mend')}</p>
    </NoticeBox>
  )
}
