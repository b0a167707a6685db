/** What only a plan of one's own, or one with hours, has to say: loaded together when there first is one. */
export { PlanHours } from './PlanHours.tsx'
export { SitesOpened } from './siting/SitesOpened.tsx'
export { UnprovenPlan } from './UnprovenPlan.tsx'
export { WhatChanged } from './WhatChanged.tsx'
