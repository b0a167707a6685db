import { siteEdit, sitesPath } from '../inputs.ts'
import { outward, showOutward } from '../outward.ts'
import { partsInBrackets } from '../phrases.ts'
import type { Rule, RuleFamily } from '../rule.ts'
import { partsOf, sumBy, total } from '../sumParts.ts'

/** MW of batteries that a MW of load could call for at the very most: charging for days from plants many times its size. */
const mostBatteryMwPerMw = 50

/** Batteries at a site end where its limit does. Giving way builds MW beyond, with as many hours each as within. */
export const storageBuild: RuleFamily = ({ original, built, weights }, writer) => {
  const { sites } = original
  const path = sitesPath(original)
  const hoursAt = (s: number): number => (sites[s]?.maxBuildStorageMwh ?? 0) / (sites[s]?.maxBuildStorageMw || 1)
  const rule: Rule = {
    rule: 'storageBuild',
    kind: 'limit',
    path,
    text: { en: 'the limits on storage built at the sites', zh: '站点储能的装机上限' },
    search: {
      by: 'amount',
      change(used) {
        const sums = sumBy(used, ({ site = -1 }) => site)
        const amount = total(sums)
        const parts = partsInBrackets(
          partsOf(sums, (s) => ({ en: `at ${sites[s]?.name.en}`, zh: `${sites[s]?.name.zh}` })),
          'MW',
        )
        return {
          rule: 'storageBuild',
          path,
          text: {
            en: `+${showOutward(amount, 'up')} MW of storage${parts.en}`,
            zh: `储能增加 ${showOutward(amount, 'up')} MW${parts.zh}`,
          },
          asked: null,
          needed: null,
          amount,
          unit: 'MW',
          edits: [...sums].flatMap(([s, more]) => {
            const mw = outward((sites[s]?.maxBuildStorageMw ?? 0) + more, 'up')
            const own = siteEdit(original, s, 'maxBuildStorageMw', mw)
            // A national site's MWh follow its MW; own data give both.
            return original.datasetId === null
              ? [own, siteEdit(original, s, 'maxBuildStorageMwh', outward(mw * hoursAt(s), 'up'))]
              : [own]
          }),
        }
      },
    },
  }
  for (const [s, { maxBuildStorageMw, maxBuildStorageMwh }] of sites.entries()) {
    const store = built.columns.store(s)
    if (!store) continue
    const tied = built.families.get('storageWhereOpen')
    const k = tied?.keys.indexOf(2 * s) ?? -1
    const open = built.columns.open(s)
    writer.knob(rule, {
      weight: weights.perMw,
      subject: { site: s },
      // At a site whose opening is decided, more of it too stands only where it is open.
      ...(tied && k >= 0 && open !== null
        ? {
            rows: [
              { row: tied.offset + k, perUnit: 1 },
              { row: tied.offset + k + 1, perUnit: hoursAt(s) },
            ],
            onlyIf: { column: open, most: mostBatteryMwPerMw * weights.demandMw },
          }
        : {}),
      bounds: [
        { column: store.builtMw, limit: maxBuildStorageMw },
        { column: store.builtMwh, limit: maxBuildStorageMwh, perUnit: hoursAt(s) },
      ],
    })
  }
}
