// What Debian’s Firefox does not say the way Playwright expects it: three words of WebDriver BiDi are put right between
// the two. A Firefox that says them itself is not contradicted; then this file can go.

import { type BrowserType, firefox } from '@playwright/test'

interface Message {
  readonly id?: number
  readonly method?: string
  readonly type?: string
  readonly error?: string
  readonly params?: Readonly<Record<string, unknown>>
}

/** One end of the line to a browser, as Playwright holds it. */
interface Transport {
  onmessage?: (message: Message) => void
  onclose?: (reason?: string) => void
  send(message: Message): void
  close(): void
}

/** The part of Playwright that starts a Firefox over WebDriver BiDi. */
interface Starter {
  connectToTransport(transport: Transport, options: object): Promise<unknown>
}

/** Nothing of Playwright that is public lies between the two, so this reaches for what is within: its version is pinned. */
function starter(): Starter {
  const { _connection } = firefox as BrowserType & {
    readonly _connection: { toImpl(shown: object): { readonly _bidiFirefox: Starter } }
  }
  return _connection.toImpl(firefox)._bidiFirefox
}

/** From now on every Firefox of this process is understood. */
export function speakFirefox(): void {
  const bidi = starter()
  const connect = bidi.connectToTransport
  bidi.connectToTransport = (transport, options) => connect.call(bidi, translated(transport), options)
}

function translated(transport: Transport): Transport {
  const colours = new Set<number | undefined>()
  const line: Transport = {
    send(message) {
      if (message.method === 'emulation.setMediaFeaturesOverride') colours.add(message.id)
      transport.send(message)
    },
    close: () => transport.close(),
  }
  transport.onmessage = (message) => line.onmessage?.(heard(message, colours.delete(message.id)))
  transport.onclose = (reason) => line.onclose?.(reason)
  return line
}

/** A message of the browser as Playwright understands it. */
function heard(message: Message, isOfColours: boolean): Message {
  // Every page is told that it is light, which it is: what this Firefox cannot be told is nothing that went wrong.
  if (isOfColours && message.error === 'unknown command')
    return { type: 'success', id: message.id, result: {} } as Message
  // A download of a blob has no id and belongs to no navigation: its address is one of its own.
  if (message.method === 'browsingContext.downloadWillBegin' || message.method === 'browsingContext.downloadEnd')
    return {
      ...message,
      params: { ...message.params, download: message.params?.['download'] ?? message.params?.['url'] },
    }
  return message
}
