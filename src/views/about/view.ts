import type { ViewDefinition } from '../../ui/view.ts'

/** What the atlas holds, how it is proved, where its limits are. */
export const view: ViewDefinition = {
  id: 'about',
  order: 20,
  label: { en: 'About', zh: '关于' },
  load: async () => ({ Main: (await import('./About.tsx')).About, alone: true }),
}
