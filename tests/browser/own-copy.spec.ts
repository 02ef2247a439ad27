// What becomes of files that are no copy of the report.

import type { Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { GBK, HELVETICA, pageOf } from '../core/files/pdf-made.ts'
import { expect, open, test } from './page.ts'

async function give(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(bytes) })
}

const WORDS = 'BT /F1 12 Tf 72 700 Td (1. Call me Ishmael.) Tj ET'
const LOCKED = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`
const WORD = zipSync({
  'word/document.xml': strToU8(
    '<w:document><w:body><w:p><w:r><w:t>1. Call me Ishmael.</w:t></w:r></w:p></w:body></w:document>',
  ),
})

/** Names that promise anything: what a file is its bytes tell. */
const FILES: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['empty.txt', Buffer.alloc(0), /The file is empty/],
  ['novel.txt', Buffer.from('Call me Ishmael. '.repeat(50)), /not in Chinese/],
  ['other.txt', Buffer.from('话说天下大势，分久必合，合久必分。'.repeat(50)), /no unit of the report was found/],
  ['utf16.txt', Buffer.from('\ufeffCall me Ishmael.', 'utf16le'), /Read as UTF-16[\s\S]*not in Chinese/],
  ['gbk.txt', Buffer.from([0xbb, 0xb0, 0xcb, 0xb5, 0xcc, 0xec, 0xcf, 0xc2]), /Read as GB 18030[\s\S]*no unit/],
  ['ishmael.txt', pageOf(WORDS, [HELVETICA]), /Read as PDF[\s\S]*not in Chinese/],
  // “United Nations” in a font that only names its table of codes: the table is fetched.
  ['un.pdf', pageOf('BT /F1 12 Tf 72 700 Td <C1AABACFB9FA> Tj ET', GBK), /Read as PDF[\s\S]*no unit of the report/],
  ['scan.pdf', pageOf('0 0 m 100 100 l S', []), /holds no letters that can be read/],
  ['locked.pdf', pageOf(WORDS, [HELVETICA], LOCKED), /locked with a password/],
  ['cut.pdf', pageOf(WORDS, [HELVETICA]).slice(0, 60), /damaged or was cut off/],
  ['word.docx', WORD, /Read as DOCX[\s\S]*not in Chinese/],
  ['cut.docx', WORD.slice(0, 90), /damaged or was cut off/],
  ['bomb.docx', zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }), /far larger than the report/],
  ['old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /Save it as DOCX or PDF/],
  ['page.png', Buffer.from('89504e470d0a1a0a', 'hex'), /a picture of a page/],
  [
    'page.html',
    Buffer.from('<!doctype html><script>document.title = 1</script><p>Call me Ishmael.'),
    /Read as HTML[\s\S]*not in Chinese/,
  ],
  ['other.bin', Buffer.from([1, 0, 2, 0, 3, 9, 9, 9, 0, 0]), /cannot read this kind of file/],
  ['latin1.txt', Buffer.from([0xe9, 0x74, 0xe9, 0x20, 0xe0, 0xff]), /could not be read/],
]

test('each says what it is, and the page goes on', async ({ page }) => {
  await open(page, '#view=report&unit=p32')
  const box = page.getByRole('region', { name: 'Your own copy' })
  for (const [name, bytes, said] of FILES) {
    await give(page, name, bytes)
    await expect(box.getByText(name)).toBeVisible()
    await expect(box).toContainText('0 of 160 units verified')
    await expect(box).toContainText(said)
    await expect(box.getByRole('checkbox')).toHaveCount(0)
  }
  await expect(page.getByRole('img', { name: /^Sentence 1, \d+ characters/ })).toBeVisible()
  await box.getByRole('button', { name: 'Remove' }).click()
  await expect(box).toContainText('Open the Chinese report as PDF')
})

/** Drops files on the page, which answers a moment after it is drawn. */
async function drop(page: Page, files: string): Promise<void> {
  const takesFiles = () =>
    page.evaluate(() => {
      const data = new DataTransfer()
      data.items.add(new File(['x'], 'small.txt'))
      return !window.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, cancelable: true }))
    })
  await expect.poll(takesFiles).toBe(true)
  await page.evaluate(`{
    const data = new DataTransfer()
    for (const file of ${files}) data.items.add(file)
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  }`)
}

test('200 MB are refused without being read', async ({ page }) => {
  await open(page, '#view=report&unit=p32')
  await drop(page, "[new File([new Blob(Array(2).fill(new Uint8Array(100 * 1024 * 1024)))], 'big.pdf')]")
  await expect(page.getByRole('region', { name: 'Your own copy' })).toContainText('far larger than the report')
})

test('of two files that are dropped at once it is said which one was read', async ({ page }) => {
  await open(page, '#view=report&unit=p32')
  await drop(page, "[new File(['1. Call me.'], 'first.txt'), new File(['2. Call me.'], 'second.txt')]")
  const box = page.getByRole('region', { name: 'Your own copy' })
  await expect(box).toContainText('first.txt')
  await expect(box).toContainText('Several files came at once: this one was read, one other was not.')
})

test('a file that takes long to read leaves the page to answer, and can be called off: what was said before is said again', async ({
  page,
}) => {
  await open(page, '#view=report&unit=p32')
  const box = page.getByRole('region', { name: 'Your own copy' })
  await give(page, 'first.txt', Buffer.from('1. Call me Ishmael.'))
  await expect(box).toContainText('not in Chinese')
  await give(page, 'long.txt', Buffer.from('1. 2 3. 正在进行 4 '.repeat(280_000)))
  await expect(box).toContainText('Reading long.txt…')
  await page.getByRole('link', { name: '¶33' }).first().click()
  await expect(page.getByRole('heading', { name: /33/ }).first()).toBeVisible()
  await box.getByRole('button', { name: 'Cancel' }).click()
  await expect(box).toContainText('first.txt')
  await expect(box).toContainText('not in Chinese')
})
