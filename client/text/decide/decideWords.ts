import type { Words } from '../../../server/contract/figure.ts'

/** What all views of the Decide tab share; each view has words of its own beside this file. */
export const decideWords = {
  views: { en: 'What to look at', zh: '查看内容' },
  form: { en: 'Asked of', zh: '计算口径' },
  formYear: { en: 'the one-year form (seconds)', zh: '全年一段（数秒）' },
  formHours: { en: 'the plan’s own hours (minutes)', zh: '方案的逐时口径（数分钟）' },
  formOnlyHours: {
    en: 'Green power matched by the hour has no one-year form: this is asked of the plan’s own hours and takes minutes.',
    zh: '按小时匹配的绿电没有全年一段的形式：按方案的逐时口径计算，需数分钟。',
  },
  formNote: {
    en: 'The plan on screen is operated by the hour. The one-year form has the same demand, sites, prices and policy, without hours or storage: its figures stand a little apart.',
    zh: '当前方案按小时运行。全年一段口径的需求、站点、价格与政策相同，但不含逐时与储能，数值略有差异。',
  },
  asking: { en: 'Working…', zh: '计算中…' },
  stopping: { en: 'Stopping…', zh: '正在停止…' },
  stop: { en: 'Stop', zh: '停止' },
  stopped: { en: 'Stopped.', zh: '已停止。' },
  failed: { en: 'This was not answered. Try again.', zh: '未得到结果，请重试。' },
  planBefore: {
    en: 'The scenario as edited has no feasible plan. What is asked here is asked of the plan before, the one on the map.',
    zh: '修改后的情景没有可行方案；此处的问题针对地图上的上一个方案。',
  },
  outdated: {
    en: 'This speaks of an earlier plan or form. Ask again.',
    zh: '此结果对应之前的方案或口径，请重新计算。',
  },
  setAside: {
    en: 'Your unsolved changes were set aside.',
    zh: '尚未求解的修改已暂存。',
  },
  takeBack: { en: 'Take them up again', zh: '恢复这些修改' },
  seconds: { en: 's', zh: '秒' },
} as const satisfies Record<string, Words>
