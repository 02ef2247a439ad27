// The last frame of the gallery: two buttons set its state, and what is chosen in it is said beside them.
const atlas = document.getElementById('talking')
const said = document.querySelector('output')
for (const button of document.querySelectorAll('button[data-state]'))
  button.addEventListener('click', () => {
    atlas.state = button.dataset.state
  })
atlas.addEventListener('atlas-selection', ({ detail }) => {
  said.textContent = `${detail.ids.join(', ') || 'nothing'} · ${detail.claims.length} claims · ${detail.units.join(' ')}`
})
