// Some of what the device has kept cannot be read: why, a way to have it as a file, and a way to let it go.

import { useWords } from '../../../i18n/language.ts'
import { useAtlas } from '../../../state/atlas.ts'
import { saveFile } from '../../figure/save.ts'
import { forgetUnread, useOwn } from '../../present/own-briefings.ts'
import { ProblemList } from '../../take/ProblemList.tsx'
import { NoticeBox } from './NoticeBox.tsx'
import { words } from './words.ts'

/** The notice; nothing where all can be read. */
export function UnreadNotice() {
  const t = useWords(words)
  const { id } = useAtlas().source
  const { unread } = useOwn(id)
  if (unread === undefined) return null
  const save = () => saveFile(`unread-${id}.json`, new Blob([unread.content], { type: 'application/json' }))
  return (
    <NoticeBox
      role="alert"
      title={t('unread.title')}
      doing={
        <>
          <button type="button" className="plain-button" onClick={save}>
            {t('unread.save')}
          </button>
          <button type="button" className="link-button" onClick={() => void forgetUnread(id)}>
            {t('unread.forget')}
          </button>
        </>
      }
    >
      <p>{t('unread.about')}</p>
      <ProblemList problems={unread.problems} />
    </NoticeBox>
  )
}
