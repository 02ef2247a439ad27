// What several views share: links to units, the choices of an option, the frame of a view and the way back into it.

import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { OptionChoices } from '../../src/parts/OptionChoices.tsx'
import { UnitLink, UnitLinks } from '../../src/parts/UnitLink.tsx'
import { useMarkName } from '../../src/parts/use-mark-name.ts'
import { ViewFrame } from '../../src/parts/ViewFrame.tsx'
import { restingInFront, useResting, useViewState } from '../../src/state/atlas.ts'
import { renderAt } from '../views/atlas.tsx'

describe('a link to a unit', () => {
  it('is short to the eye, says its kind to the ear, and opens the unit in the report', () => {
    renderAt(<UnitLink unit="p36" />)
    const link = screen.getByRole('link', { name: '¶36, paragraph 36' })
    expect(link.textContent).toBe('¶36')
    expect(link.getAttribute('href')).toBe('#view=report&unit=p36')
  })

  it('opens the unit where the report stands beside the view, and leaves the view in front', () => {
    renderAt(<UnitLink unit="p36" />, '#view=matrix&beside=report')
    expect(screen.getByRole('link').getAttribute('href')).toBe('#view=matrix&unit=p36&beside=report')
  })

  it('speaks the language of the page', () => {
    renderAt(<UnitLink unit="fn6" />, '', 'zh')
    expect(screen.getByRole('link', { name: '注6, 脚注6' })).toBeDefined()
  })

  it('stands once in a row of links, in the order of the report, and one of them covers the card', () => {
    renderAt(<UnitLinks units={['a23', 'p36', 'p5', 'p36']} cover="p36" />)
    const links = screen.getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual(['¶5', '¶36', 'a23'])
    expect(links.map(({ classList }) => classList.contains('cover'))).toEqual([false, true, false])
  })
})

describe('the name of a mark', () => {
  function Name({ id }: { readonly id: string }) {
    return <p>{useMarkName()(id)}</p>
  }
  it.each([
    ['group:isil', 'ISIL'],
    ['link:group:isil~crime:oil', 'ISIL – Oil'],
    ['fold:other-crimes', 'a folded mark'],
  ])('of %s is “%s”', (id, name) => {
    renderAt(<Name id={id} />)
    expect(screen.getByText(name)).toBeDefined()
  })
})

describe('the choices of an option', () => {
  const choices = (
    <OptionChoices
      option="order"
      label="Order"
      nameOf={(value) => `by ${value}`}
      countOf={(value) => value.length}
      along={() => ({ list: true })}
    />
  )

  it('are links, of which the one in force is current', () => {
    renderAt(choices, '#view=matrix&order=name')
    const all = within(screen.getByRole('navigation', { name: 'Order' })).getAllByRole('link')
    expect(all.map(({ textContent }) => textContent)).toEqual(['by count5', 'by name4', 'by likeness8'])
    expect(all.map((link) => link.getAttribute('aria-current'))).toEqual([null, 'true', null])
  })

  it('lead to the same view with that value, and with what changes along', () => {
    renderAt(choices, '#view=matrix&order=name')
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(links).toEqual([
      '#view=matrix&list=1',
      '#view=matrix&order=name&list=1',
      '#view=matrix&order=likeness&list=1',
    ])
  })
})

describe('the frame of a view', () => {
  function View({ isEmpty }: { readonly isEmpty: boolean }) {
    return (
      <ViewFrame
        name="matrix"
        label="Groups and crimes"
        title="The answer"
        support="What it rests on"
        tools={<button type="button">Copy</button>}
        isEmpty={isEmpty}
        wouldBeEmpty={(facets) => facets.crime !== undefined}
      >
        <p>The view</p>
      </ViewFrame>
    )
  }

  it('has its answer as the heading, and no way back while there is something to show', () => {
    renderAt(<View isEmpty={false} />)
    const frame = screen.getByRole('region', { name: 'Groups and crimes' })
    expect(within(frame).getByRole('heading', { level: 1, name: 'The answer' })).toBeDefined()
    expect(
      within(frame)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Copy'])
    expect(frame.textContent).toContain('The view')
  })

  it('names the filter that emptied it, and undoes that one alone', () => {
    const { atlas } = renderAt(<View isEmpty />, '#crime=oil&group=isil')
    expect(screen.getByText(/^“Crime/)).toBeDefined()
    const undo = screen.getAllByRole('button').at(-1)
    act(() => fireEvent.click(undo as HTMLElement))
    expect(atlas.store.getState().view.facets).toEqual({ group: ['group:isil'] })
  })
})

describe('what a view rests on', () => {
  const STANDS = ['claim:a']
  function Resting() {
    useResting('matrix', STANDS)
    return <p>{useViewState(restingInFront)?.join(' ') ?? 'the lens'}</p>
  }

  it('is said while it is in front, and is none of the view that comes after', () => {
    const { atlas } = renderAt(<Resting />, '#view=matrix')
    expect(screen.getByText('claim:a')).toBeDefined()
    act(() => atlas.actions.show('network'))
    expect(screen.getByText('the lens')).toBeDefined()
  })

  it('is nothing to say beside another view', () => {
    renderAt(<Resting />, '#beside=matrix')
    expect(screen.getByText('the lens')).toBeDefined()
  })
})
