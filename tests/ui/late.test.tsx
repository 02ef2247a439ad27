// Code that comes later: is what it shows there when it arrives, and is a fetch that failed told and tried anew?

import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useLayoutEffect } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { describe, expect, it, vi } from 'vitest'
import { Late, lateCode } from '../../src/ui/Late.tsx'

const Part = ({ name }: { readonly name: string }) => <p>{`here is ${name}`}</p>
type Part = typeof Part

/** A load that is answered by hand. */
function byHand() {
  const asked: { done: (part: Part) => void; fail: (error: Error) => void }[] = []
  const load = vi.fn(() => new Promise<Part>((done, fail) => void asked.push({ done, fail })))
  return { asked, load, of: lateCode(load) }
}
const shown = (of: ReturnType<typeof byHand>['of']) => (
  <Late
    of={of}
    failed={(retry) => (
      <button type="button" onClick={retry}>
        again
      </button>
    )}
  >
    {(Arrived) => <Arrived name="the part" />}
  </Late>
)

describe('late code', () => {
  it('shows nothing while it is on its way, and itself as soon as it is there', async () => {
    const { asked, of } = byHand()
    const { container } = render(shown(of))
    expect(container.textContent).toBe('')
    await act(async () => asked[0]?.done(Part))
    expect(screen.getByText('here is the part')).toBeTruthy()
  })
  it('is shown where it came between being asked for and being waited for', async () => {
    let isHere = false
    const of = { here: () => (isHere ? Part : undefined), fetch: async () => Part }
    const Neighbour = () => {
      // Laid out after the part was rendered and before anything waits.
      useLayoutEffect(() => {
        isHere = true
      }, [])
      return null
    }
    render(
      <>
        {shown(of)}
        <Neighbour />
      </>,
    )
    expect(await screen.findByText('here is the part')).toBeTruthy()
  })
  it('is shown at once the next time, without another fetch', async () => {
    const { asked, load, of } = byHand()
    const { unmount } = render(shown(of))
    await act(async () => asked[0]?.done(Part))
    unmount()
    render(shown(of))
    expect(screen.getByText('here is the part')).toBeTruthy()
    expect(load).toHaveBeenCalledTimes(1)
  })
  it('says that it did not arrive, and is fetched anew when asked', async () => {
    const { asked, load, of } = byHand()
    render(shown(of))
    await act(async () => asked[0]?.fail(new Error('offline')))
    await userEvent.click(screen.getByRole('button', { name: 'again' }))
    expect(load).toHaveBeenCalledTimes(2)
    await act(async () => asked[1]?.done(Part))
    expect(screen.getByText('here is the part')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })
  it('is fetched anew when the network is back', async () => {
    const { asked, load, of } = byHand()
    render(shown(of))
    await act(async () => asked[0]?.fail(new Error('offline')))
    act(() => void window.dispatchEvent(new Event('online')))
    expect(load).toHaveBeenCalledTimes(2)
  })
  it('is not fetched when the network is back and all is there', async () => {
    const { asked, load, of } = byHand()
    render(shown(of))
    await act(async () => asked[0]?.done(Part))
    act(() => void window.dispatchEvent(new Event('online')))
    expect(load).toHaveBeenCalledTimes(1)
  })
  it('is fetched once, whoever asks for it afterwards', async () => {
    const { asked, load, of } = byHand()
    const first = of.fetch()
    asked[0]?.done(Part)
    expect(await first).toBe(Part)
    expect(await of.fetch()).toBe(Part)
    expect(load).toHaveBeenCalledTimes(1)
  })
  it('shows other code in the same place as soon as that is asked for and there', async () => {
    const [one, other] = [byHand(), byHand()]
    const { rerender } = render(shown(one.of))
    await act(async () => one.asked[0]?.done(Part))
    rerender(shown(other.of))
    expect(screen.queryByText('here is the part')).toBeNull()
    await act(async () => other.asked[0]?.done(({ name }) => <p>{`there is ${name}`}</p>))
    expect(screen.getByText('there is the part')).toBeTruthy()
    rerender(shown(one.of))
    expect(screen.getByText('here is the part')).toBeTruthy()
  })
  it('does not say of other code in its place that this one failed', async () => {
    const [one, other] = [byHand(), byHand()]
    const { rerender } = render(shown(one.of))
    await act(async () => one.asked[0]?.fail(new Error('offline')))
    rerender(shown(other.of))
    expect(screen.queryByRole('button', { name: 'again' })).toBeNull()
    expect(other.load).toHaveBeenCalledTimes(1)
  })
  it('that nobody waits for any more changes nothing', async () => {
    const { asked, of } = byHand()
    const { unmount } = render(shown(of))
    unmount()
    await act(async () => asked[0]?.fail(new Error('late')))
    expect(document.body.textContent).toBe('')
  })
  it('tells whoever catches errors round it, where nothing is said in its place', async () => {
    const { asked, of } = byHand()
    const caught: unknown[] = []
    vi.mocked(console.error).mockImplementation(() => {})
    render(
      <ErrorBoundary fallback={<p>caught</p>} onError={(error) => void caught.push(error)}>
        <Late of={of}>{(Arrived) => <Arrived name="x" />}</Late>
      </ErrorBoundary>,
    )
    const error = new Error('gone')
    await act(async () => asked[0]?.fail(error))
    expect(screen.getByText('caught')).toBeTruthy()
    expect(caught).toEqual([error])
  })
})
