// How is one of our sentences set? Figures bold, names as links where the caller knows them. Text is only ever text.

import { Fragment } from 'react'
import type { EntityKind } from '../core/model/ids.ts'
import { findNames, type NameForm } from '../core/text/names.ts'

/** A name that is to be a link wherever it stands. */
export interface LinkedName extends NameForm {
  readonly href: string
  readonly kind: EntityKind
}

/** A sentence with **bold** figures; names found in it become links. */
export function Prose({ text, names = [] }: { readonly text: string; readonly names?: readonly LinkedName[] }) {
  const parts = text.split('**')
  return parts.map((part, i) => {
    const set = <Linked text={part} names={names} />
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed sentence never change places
    return <Fragment key={i}>{i % 2 === 1 ? <strong>{set}</strong> : set}</Fragment>
  })
}

/** A sentence without its marks, for labels. */
export function plainText(text: string): string {
  return text.replaceAll('**', '')
}

function Linked({ text, names }: { readonly text: string; readonly names: readonly LinkedName[] }) {
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
        {name ? (
          <a className={`name name-${name.kind}`} href={name.href}>
            {form}
          </a>
        ) : (
          form
        )}
      </Fragment>
    )
  })
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  )
}

/** IMO is not a name inside a longer Latin word. */
function isWhole(text: string, at: number, length: number): boolean {
  const letter = /[\p{Script=Latin}\d]/u
  const inside = (a: string | undefined, b: string | undefined) => letter.test(a ?? '') && letter.test(b ?? '')
  return !inside(text[at - 1], text[at]) && !inside(text[at + length - 1], text[at + length])
}
