import { words } from '../resultNote.ts'
import type { RuleNote } from './ruleNote.ts'

/** When work runs. */
export const workRules: Readonly<Record<string, RuleNote>> = {
  workServed: {
    name: words('work runs on arrival or later that day', '工作到达即运行或当日稍后运行'),
    what: words(
      'Work of a class runs when it arrives, or waits and runs later in the same day.',
      '各类工作到达即运行，或等待至同日稍后运行。',
    ),
    over: ['site', 'workload', 'period'],
    data: ['workloads.{workload}.maxDeferralHours', 'workloads.{workload}.loadFactor'],
  },
  workOfDay: {
    name: words('work of the day is done that day', '当日工作当日完成'),
    what: words(
      'Work that may wait all day runs at some hour of the day it arrives.',
      '可等待全天的工作须在到达当日内运行。',
    ),
    over: ['site', 'workload', 'day'],
    data: ['workloads.{workload}.maxDeferralHours', 'workloads.{workload}.loadFactor'],
  },
  deferralWindow: {
    name: words('longest wait', '最长等待时间'),
    what: words(
      'First in, first out: what waits arrived within the longest wait of its class, so no deadline is missed.',
      '先到先运行：等待中的工作均在其最长等待时间之内，不超期限。',
    ),
    over: ['site', 'workload', 'period'],
    data: ['workloads.{workload}.maxDeferralHours'],
  },
  runWithinServers: {
    name: words('work within servers', '运行量不超过服务器'),
    what: words('No more work runs in an hour than there are servers for.', '每小时运行的工作量不超过服务器容量。'),
    over: ['site', 'workload', 'period'],
    data: ['workloads.{workload}.loadFactor'],
  },
}
