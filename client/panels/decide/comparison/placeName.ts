import type { Words } from '../../../../server/contract/figure.ts'
import type { Plan } from '../../../../server/contract/plan.ts'

/** Name of a province, which is the demand region of the same id; own data may know only the id. */
export function provinceName({ regions }: Plan, id: string): Words {
  return regions.find(({ regionId }) => regionId === id)?.name ?? { en: id, zh: id }
}

export function siteName({ sites }: Plan, id: string): Words {
  return sites.find(({ siteId }) => siteId === id)?.name ?? { en: id, zh: id }
}
