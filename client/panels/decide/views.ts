import type { ComponentType } from 'preact'
import type { Words } from '../../../server/contract/figure.ts'

/** A view of the Decide tab: its name and the part of the page it comes in. */
export interface DecideView {
  readonly id: string
  readonly title: Words
  readonly load: () => Promise<ComponentType>
}

/** Every view, in the order a planner asks. A new one is one entry here. */
export const decideViews: readonly DecideView[] = [
  {
    id: 'bit',
    title: { en: 'Bit or electron', zh: '送算力还是送电' },
    load: () => import('./bit/BitView.tsx').then((part) => part.BitView),
  },
  {
    id: 'ways',
    title: { en: 'Other ways', zh: '其他做法' },
    load: () => import('./ways/WaysView.tsx').then((part) => part.WaysView),
  },
  {
    id: 'front',
    title: { en: 'Cost and carbon', zh: '成本与碳' },
    load: () => import('./front/FrontView.tsx').then((part) => part.FrontView),
  },
  {
    id: 'drivers',
    title: { en: 'What moves it', zh: '什么影响结果' },
    load: () => import('./drivers/DriversView.tsx').then((part) => part.DriversView),
  },
  {
    id: 'prices',
    title: { en: 'What rules cost', zh: '规则的代价' },
    load: () => import('./prices/PricesView.tsx').then((part) => part.PricesView),
  },
  {
    id: 'reports',
    title: { en: 'Provinces', zh: '分省报告' },
    load: () => import('./reports/ReportsView.tsx').then((part) => part.ReportsView),
  },
]
