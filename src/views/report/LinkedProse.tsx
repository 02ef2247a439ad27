// One of our sentences, with the names in it as links back to the network.

import { Fragment, type ReactNode } from 'react'
import { findNames } from '../../core/text/names.ts'
import { Prose } from '../../ui/Prose.tsx'
import { type LinkedName, useLinkedNames } from './use-names.ts'

/** A sentence whose names are links. */
export function LinkedProse({ text }: { readonly text: string }) {
  const names = useLinkedNames()
  return <Prose text={text} set={(part) => linked(part, names)} />
}

function linked(text: string, names: readonly LinkedName[]): ReactNode {
  const byId = new Map(names.map((name) => [name.id, name]))
  const found = findNames(text, names).filter(({ at, form }) => isWhole(text, at, form.length))
  let end = 0
  const parts = found.map(({ id, at, form }) => {
    const before = text.slice(end, at)
    end = at + form.length
    const name = byId.get(id)
    return (
      <Fragment key={at}>
        {before}
        {name && (
          <a className={`name name-${name.kind}`} href={name.href}>
            {form}
          </a>
        )}
      </Fragment>
    )
  })
  return [...parts, text.slice(end)]
}

/** IMO is not a name inside a longer Latin word. */
function isWhole(text: string, at: number, length: number): boolean {
  const letter = /[\p{Script=Latin}\d]/u
  const inside = (a: string | undefined, b: string | undefined) => letter.test(a ?? '') && letter.test(b ?? '')
  return !inside(text[at - 1], text[at]) && !inside(text[at + length - 1], text[at + length])
}
