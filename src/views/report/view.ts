import type { ViewDefinition } from '../../ui/view.ts'

/** The report, unit by unit, as an index to the network. */
export const view: ViewDefinition = {
  id: 'report',
  order: 9,
  label: { en: 'Report', zh: '报告' },
  sideLabel: { en: 'Outline', zh: '目录' },
  load: async () => {
    const [{ Reader }, { ReportSide }, { UnitContext }] = await Promise.all([
      import('./Reader.tsx'),
      import('./ReportSide.tsx'),
      import('./UnitContext.tsx'),
    ])
    return { Main: Reader, Side: ReportSide, Panel: UnitContext }
  },
}
