import type { Finding } from '../contract/problem.ts'

/** A process that crashed, was killed, or ran over its time. */
export function stoppedFinding(why: string): Finding {
  return {
    path: '$',
    found: `the solver process ended before it answered: ${why}`,
    fix: 'Send it again; if it ends again, make the problem smaller or raise timeLimitSeconds',
    zh: {
      found: `求解进程在给出答案前结束：${why}`,
      fix: '请重新发送；若再次结束，请缩小问题或提高 timeLimitSeconds',
    },
  }
}

/** Every place in the queue is taken. */
export function queueFinding(waiting: number): Finding {
  return {
    path: '$',
    found: `${waiting} solves are waiting already`,
    fix: 'Send it again after the seconds in Retry-After',
    zh: { found: `已有 ${waiting} 个求解在排队`, fix: '请在 Retry-After 所示秒数后重新发送' },
  }
}
