import type { ViewDefinition } from '../../ui/view.ts'

/** Groups, crimes and responding bodies as a picture. */
export const view: ViewDefinition = {
  id: 'network',
  order: 1,
  label: { en: 'Network', zh: '网络' },
  sideLabel: { en: 'Legend', zh: '图例' },
  load: async () => {
    const [{ NetworkView }, { Legend }] = await Promise.all([import('./NetworkView.tsx'), import('./Legend.tsx')])
    return { Main: NetworkView, Side: Legend }
  },
}
