// The dumb parts: do cards, marks and prose say what they are given, and hide from a screen reader what only decorates?

import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { STROKES } from '../../src/core/model/certainty.ts'
import { ENTITY_KINDS } from '../../src/core/model/ids.ts'
import { AdviceCard } from '../../src/ui/AdviceCard.tsx'
import { ClaimCard } from '../../src/ui/ClaimCard.tsx'
import { EmptyResult } from '../../src/ui/EmptyResult.tsx'
import { Failure } from '../../src/ui/Failure.tsx'
import { KindMark } from '../../src/ui/KindMark.tsx'
import { Prose, plainText } from '../../src/ui/Prose.tsx'
import { StrokeMark } from '../../src/ui/StrokeMark.tsx'

const CLAIM = { stroke: 'firm', statement: 'A sells oil.', certainty: 'stated', sources: 'the report itself' } as const

describe('the card of a claim', () => {
  it('says sentence, certainty and source, in this order', () => {
    render(<ClaimCard text={CLAIM} />)
    expect(screen.getByRole('article').textContent).toBe('A sells oil.stated · the report itself')
    expect(screen.getByText('stated').tagName).toBe('B')
  })
  it('adds the way after the source, and leaves no separator where none is known', () => {
    const { unmount } = render(<ClaimCard text={{ ...CLAIM, mechanism: 'taxation' }} />)
    expect(screen.getByRole('article').textContent).toMatch(/the report itself · taxation$/)
    unmount()
    render(<ClaimCard text={{ ...CLAIM, mechanism: '' }} />)
    expect(screen.getByRole('article').textContent).toMatch(/the report itself$/)
  })
  it('sets a sentence with its figures bold, and one that is set already as it is', () => {
    render(<ClaimCard text={{ ...CLAIM, statement: 'For **$2 million** a day.' }} />)
    expect(screen.getByText('$2 million').tagName).toBe('STRONG')
    render(<ClaimCard text={CLAIM} statement={<i>**as it is**</i>} />)
    expect(screen.getByText('**as it is**').tagName).toBe('I')
  })
  it('keeps apart what its figures are part of, what is read into it and what one should know', () => {
    render(<ClaimCard text={{ ...CLAIM, ties: 'part of the whole', read: 'Our reading: so.', note: 'Mind this.' }} />)
    const notes = [...document.querySelectorAll('.claim-note')].map(({ textContent }) => textContent)
    expect(notes).toEqual(['part of the whole', 'Our reading: so.', 'Mind this.'])
  })
  it('has no empty note', () => {
    render(<ClaimCard text={{ ...CLAIM, ties: '', read: undefined, note: undefined }} />)
    expect(document.querySelectorAll('.claim-note')).toHaveLength(0)
  })
  it('takes text for text, whatever stands in it', () => {
    render(
      <ClaimCard text={{ ...CLAIM, statement: '<img src=x onerror="alert(1)"> **<b>2</b>**', sources: '<script>' }} />,
    )
    expect(document.querySelector('img, script')).toBeNull()
    expect(screen.getByText('<b>2</b>').tagName).toBe('STRONG')
  })
})

it('the card of a recommendation says what is asked, how strongly and of whom', () => {
  render(<AdviceCard statement="Guard the roads." asked="should · Member States" chips={<a href="#1">¶5</a>} />)
  expect(screen.getByRole('article').textContent).toBe('Guard the roads.should · Member States¶5')
})

describe('a part that failed', () => {
  it('says at once what is gone and what still works, and offers one action', async () => {
    const act = vi.fn()
    render(<Failure what="The map is gone." still="The rest works." action="Try again" onAction={act} />)
    expect(screen.getByRole('alert').textContent).toBe('The map is gone. The rest works.Try again')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(act).toHaveBeenCalledTimes(1)
  })
  it('is acted on by keyboard', async () => {
    const act = vi.fn()
    render(<Failure what="Gone." still="" action="Try again" onAction={act} />)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(act).toHaveBeenCalledTimes(1)
  })
})

describe('an empty result', () => {
  it('says why, and undoes that alone', async () => {
    const undo = vi.fn()
    render(<EmptyResult why="“Crime” leaves nothing here." action="Take it back" onUndo={undo} />)
    expect(screen.getByText('“Crime” leaves nothing here.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }))
    expect(undo).toHaveBeenCalledTimes(1)
  })
  it('says nothing of a reason where no single one is to blame', () => {
    const { container } = render(<EmptyResult why="" action="Clear filters" onUndo={() => {}} />)
    expect(container.textContent).toBe('Clear filters')
  })
})

describe('prose', () => {
  it.each([
    ['plain', 'plain', []],
    ['**2** of **3**', '2 of 3', ['2', '3']],
    ['an open **mark', 'an open mark', ['mark']],
    ['', '', []],
  ])('%j is read as it would be heard, with its figures bold', (text, heard, bold) => {
    const { container } = render(
      <p>
        <Prose text={text} />
      </p>,
    )
    expect(container.textContent).toBe(heard)
    expect([...container.querySelectorAll('strong')].map(({ textContent }) => textContent)).toEqual(bold)
    expect(plainText(text)).toBe(heard)
  })
  it('lets the caller set every stretch, inside a figure too', () => {
    const { container } = render(<Prose text="a **b** c" set={(part) => <i>{part.trim()}</i>} />)
    expect([...container.querySelectorAll('i')].map(({ textContent }) => textContent)).toEqual(['a', 'b', 'c'])
    expect(container.querySelector('strong i')?.textContent).toBe('b')
  })
})

describe('marks', () => {
  it.each(ENTITY_KINDS)('of the kind %s are decoration, in the size that is asked for', (kind) => {
    const { container } = render(<KindMark kind={kind} size={18} />)
    const mark = container.querySelector('svg')
    expect(mark?.getAttribute('aria-hidden')).toBe('true')
    expect(mark?.getAttribute('width')).toBe('1.125rem')
    expect(mark?.getAttribute('class')).toContain(`kind-${kind}`)
  })
  it('are hollow for unnamed actors always, and for others where they stand alone', () => {
    const isHollow = (mark: HTMLElement) => mark.querySelector('svg')?.classList.contains('hollow')
    expect(isHollow(render(<KindMark kind="actor" />).container)).toBe(true)
    expect(isHollow(render(<KindMark kind="group" />).container)).toBe(false)
    expect(isHollow(render(<KindMark kind="group" hollow />).container)).toBe(true)
  })
  it.each(STROKES)('of the stroke %s are decoration', (stroke) => {
    const { container } = render(<StrokeMark stroke={stroke} />)
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
  })
})
