// A part of the page that may fail by itself: it says so in its place, and the rest goes on.

import { type ComponentType, useSyncExternalStore } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useWords } from '../i18n/language.ts'
import { Failure } from '../ui/Failure.tsx'
import type { PanelDefinition, PanelProps } from '../ui/view.ts'
import { PANELS } from './registry.ts'
import { words } from './words.ts'

/** What each browser says of a module, and the bundler of a style, that is gone: only a new page has it. */
const NOT_ARRIVED = /module|preload/

/** A part that fails says so in its place; the rest of the page goes on. */
export function Part({ of: Component, ...props }: { readonly of: ComponentType<PanelProps> } & PanelProps) {
  const t = useWords(words)
  return (
    <ErrorBoundary
      fallbackRender={({ error, resetErrorBoundary }) => {
        const said = { what: t('failed.part'), still: t('failed.part.still') }
        return NOT_ARRIVED.test(String(error)) ? (
          <NotHere {...said} onRetry={resetErrorBoundary} />
        ) : (
          <Failure {...said} action={t('again')} onAction={resetErrorBoundary} />
        )
      }}
    >
      <Component {...props} />
    </ErrorBoundary>
  )
}

/** The panels of one place beside the views. */
export function Slot({ name, Start }: { readonly name: PanelDefinition['slot'] } & PanelProps) {
  return PANELS.filter(({ slot }) => slot === name).map(({ slot, Panel }) => (
    <Part key={slot} of={Panel} Start={Start} />
  ))
}

/** Code that did not arrive. Offline it is fetched again; otherwise the site may have changed, and the page is. */
export function NotHere({
  what,
  still,
  onRetry,
}: {
  readonly what: string
  readonly still: string
  readonly onRetry: () => void
}) {
  const t = useWords(words)
  const onLine = useSyncExternalStore(listenToNetwork, () => navigator.onLine)
  return (
    <Failure
      what={what}
      still={onLine ? still : t('failed.offline')}
      action={t(onLine ? 'retry' : 'again')}
      onAction={onLine ? () => window.location.reload() : onRetry}
    />
  )
}

function listenToNetwork(changed: () => void): () => void {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}
