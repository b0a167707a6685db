import type { Words } from '../../contract/figure.ts'
import type { Instance } from '../instance.ts'

/** A site with its province, which is what a reader knows. */
export function siteWords({ sites, regions }: Instance, s: number): Words {
  const site = sites[s]
  if (!site) return { en: '', zh: '' }
  const province = regions.find(({ id }) => id === site.provinceId)?.name
  if (!province || province.en === site.name.en) return site.name
  if (site.homeOf !== null) return { en: `home in ${province.en}`, zh: `${province.zh}本地` }
  return { en: `${site.name.en} (${province.en})`, zh: `${province.zh}${site.name.zh}` }
}

/** A stream of demand: the class of a region. */
export function streamWords({ regions, workloads }: Instance, r: number, w: number): Words {
  const [region, workload] = [regions[r]?.name, workloads[w]?.name]
  return {
    en: `${region?.en ?? ''}’s ${(workload?.en ?? '').toLowerCase()}`,
    zh: `${region?.zh ?? ''}的“${workload?.zh ?? ''}”`,
  }
}
