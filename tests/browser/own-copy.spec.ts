// What becomes of files that are no copy of the report.

import type { Page } from '@playwright/test'
import { expect, open, test } from './page.ts'

async function give(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: bytes })
}

const FILES: readonly (readonly [string, Buffer, RegExp])[] = [
  ['empty.txt', Buffer.alloc(0), /The file is empty/],
  ['novel.txt', Buffer.from('Call me Ishmael. '.repeat(50)), /not in Chinese/],
  ['other.txt', Buffer.from('话说天下大势，分久必合，合久必分。'.repeat(50)), /no unit of the report was found/],
  ['utf16.txt', Buffer.from('\ufeffCall me Ishmael.', 'utf16le'), /Read as UTF-16[\s\S]*not in Chinese/],
  ['gbk.txt', Buffer.from([0xbb, 0xb0, 0xcb, 0xb5, 0xcc, 0xec, 0xcf, 0xc2]), /Read as GB 18030[\s\S]*no unit/],
  ['scan.pdf', Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 0, 0, 9]), /not a text file/],
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
  await expect(box).toContainText('Open a text file of the Chinese report')
})

test('100 MB are refused without being read', async ({ page }) => {
  await open(page, '#view=report&unit=p32')
  // A page that answers takes files a moment later.
  const takesFiles = () =>
    page.evaluate(() => {
      const data = new DataTransfer()
      data.items.add(new File(['x'], 'small.txt'))
      return !window.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, cancelable: true }))
    })
  await expect.poll(takesFiles).toBe(true)
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(new File([new Blob([new Uint8Array(100 * 1024 * 1024)])], 'big.txt'))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('region', { name: 'Your own copy' })).toContainText('far larger than the report')
})
