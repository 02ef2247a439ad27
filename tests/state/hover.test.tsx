// What is hovered: each view says it, and reads what the others say.

import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { useHoveredMark, useHoveredUnit, useHovering } from '../../src/state/hover.ts'
import { renderAt } from '../views/atlas.tsx'

function Probe() {
  const hovering = useHovering()
  const mark = useHoveredMark()
  const unit = useHoveredUnit()
  return (
    <>
      <output>{`${mark} ${unit}`}</output>
      <button type="button" {...hovering.pointer({ mark: 'group:a' })} {...hovering.keyboard({ unit: 'p36' })}>
        a
      </button>
    </>
  )
}
const said = () => screen.getByRole('status').textContent

describe('hovering', () => {
  it('is of nothing at first', () => {
    renderAt(<Probe />)
    expect(said()).toBe('null null')
  })

  it('lasts as long as the pointer is over', () => {
    renderAt(<Probe />)
    fireEvent.pointerEnter(screen.getByRole('button'))
    expect(said()).toBe('group:a null')
    fireEvent.pointerLeave(screen.getByRole('button'))
    expect(said()).toBe('null null')
  })

  it.each([
    ['lasts as long as a focus that shows', true, 'null p36'],
    ['is not of a focus that does not show, as that of a click', false, 'null null'],
  ])('%s', (_, isSeen, expected) => {
    renderAt(<Probe />)
    const button = screen.getByRole('button')
    vi.spyOn(button, 'matches').mockReturnValue(isSeen)
    fireEvent.focus(button)
    expect(said()).toBe(expected)
    fireEvent.blur(button)
    expect(said()).toBe('null null')
  })

  it('is of a mark or of a unit, never of both', () => {
    const { atlas } = renderAt(<Probe />)
    act(() => atlas.actions.hover({ unit: 'p5' }))
    expect(said()).toBe('null p5')
    fireEvent.pointerEnter(screen.getByRole('button'))
    expect(said()).toBe('group:a null')
  })
})
