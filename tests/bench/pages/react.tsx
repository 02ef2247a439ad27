// The least that a React page can be: a heading and a button.

import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

function Page() {
  const [count, setCount] = useState(0)
  useEffect(() => void performance.mark('interactive'), [])
  return (
    <main>
      <h1>A bare React page</h1>
      <button type="button" onClick={() => setCount(count + 1)}>
        {count}
      </button>
    </main>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Page />)
