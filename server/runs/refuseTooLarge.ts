import type { Words } from '../contract/figure.ts'
import { ProblemError } from '../contract/problem.ts'
import { number } from '../model/explain/numbers.ts'
import type { Instance } from '../model/instance.ts'
import { estimatedNonzeros } from '../model/programSize.ts'

/** What HiGHS takes for a coefficient of these programs, all told; measured between 50 000 and 220 000 of them (decision 0013). */
const bytesPerNonzero = 750
/** WebAssembly of the solver holds 2 GiB; the last tenth is left for the factors of a hard basis. */
const mostBytes = 0.9 * 2 ** 31

/** Coefficients of a program and the memory its solve takes, both estimated before it starts. */
interface ProgramSize {
  readonly nonzeros: number
  readonly bytes: number
  readonly words: Words
}

function programSize(instance: Instance): ProgramSize {
  const nonzeros = estimatedNonzeros(instance)
  const bytes = nonzeros * bytesPerNonzero
  const [count, gigabytes] = [number(nonzeros / 1e6), number(bytes / 1e9)]
  return {
    nonzeros,
    bytes,
    words: {
      en: `about ${count} million coefficients, about ${gigabytes} GB of memory`,
      zh: `约 ${count} 百万个系数，约需 ${gigabytes} GB 内存`,
    },
  }
}

/** @throws ProblemError `invalidScenario` when the program would not fit the solver's memory; said before it is written. */
export function refuseTooLarge(instance: Instance): void {
  const { bytes, words } = programSize(instance)
  if (bytes <= mostBytes) return
  const share = number((100 * mostBytes) / bytes)
  const most = number(mostBytes / 1e9)
  throw new ProblemError('invalidScenario', [
    {
      path: instance.periods.length > 1 ? 'timeMode' : 'data',
      found: `${words.en}; one solve has ${most} GB`,
      fix: `Take fewer hours or typical days (about ${share} % of ${instance.periods.length} periods), steady routing, or fewer sites`,
      zh: {
        found: `${words.zh}；单次求解上限为 ${most} GB`,
        fix: `请减少小时数或典型日（约为 ${instance.periods.length} 个时段的 ${share} %），或改用固定分配、减少站点`,
      },
    },
  ])
}

/** What a run says before its solver starts. */
export function sizeStep(instance: Instance): Words {
  const { words } = programSize(instance)
  return { en: `Solving ${words.en}`, zh: `求解中：${words.zh}` }
}
