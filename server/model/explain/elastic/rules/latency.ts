import { number } from '../../numbers.ts'
import { workloadEdit, workloadsPath } from '../inputs.ts'
import { levelAtLeast, showOutward } from '../outward.ts'
import type { Rule, RuleFamily } from '../rule.ts'

/** A class runs within its latency. Giving way lets it run farther: per MW, the more the farther beyond. */
export const latency: RuleFamily = ({ original, wide, built, weights }, writer) => {
  for (const [w, workload] of original.workloads.entries()) {
    const asked = workload.maxOneWayLatencyMs
    if (!Number.isFinite(asked)) continue
    const beyond = [...wide.placements.entries()].flatMap(([p, placement]) => {
      const level = placement.oneWayLatencyMs ?? 0
      return placement.workload === w && level > asked ? [{ p, placement, level }] : []
    })
    const { name, id } = workload
    const path = `${workloadsPath(original)}`
    const rule: Rule = {
      rule: `latency[${id}]`,
      kind: 'policy',
      path,
      text: {
        en: `the latency limit of ${number(asked)} ms for ${name.en}`,
        zh: `“${name.zh}”${number(asked)} 毫秒的时延上限`,
      },
      search: {
        by: 'level',
        levels: [...new Set(beyond.map(({ level }) => level))].sort((a, b) => a - b),
        change(level) {
          const needed = levelAtLeast(level)
          const [to, from] = [showOutward(level, 'up'), number(asked)]
          return {
            rule: `latency[${id}]`,
            path,
            text: {
              en: `${to} ms instead of ${from} ms for ${name.en}`,
              zh: `“${name.zh}”时延上限由 ${from} 毫秒放宽到 ${to} 毫秒`,
            },
            asked,
            needed,
            amount: level - asked,
            unit: 'ms',
            edits: [workloadEdit(original, w, 'maxOneWayLatencyMs', needed)],
          }
        },
      },
    }
    for (const { p, placement, level } of beyond)
      writer.price(rule, built.columns.reservedItMw(p), weights.perMw * (1 + (level - asked) / Math.max(1, asked)), {
        region: placement.region,
        site: placement.site,
        workload: w,
        level,
      })
  }
}
