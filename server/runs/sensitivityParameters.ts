import type { Dataset } from '../contract/dataset.ts'
import type { Figure, Words } from '../contract/figure.ts'
import { ownProperty } from '../contract/jsonPath.ts'
import { parseScenario } from '../contract/parseScenario.ts'
import type { RestsOn } from '../contract/plan.ts'
import type { Scenario } from '../contract/scenario.ts'
import {
  parseScenarioPath,
  readScenarioPath,
  type ScenarioChange,
  withScenarioChanges,
} from '../contract/scenarioPath.ts'
import { covers, type FigureAddress, figureAt, parseFigureAddress, withFigures } from './sensitivityFigures.ts'

/** A scenario and its data, one of them changed. */
export interface Varied {
  readonly scenario: Scenario
  readonly dataset: Dataset | null
}

/** Low or high end of what the data give, or one value. */
export type Setting = 'low' | 'high' | number

export interface Parameter {
  readonly name: string
  readonly unit: string
  /** As it is; 1 for a kind of figure; null where the scenario leaves it out. */
  readonly base: number | null
  readonly figures: number
  /** Null where nobody gives a range: then values must be given. */
  readonly range: { readonly from: 'data' | 'tenPercent' | 'mixed'; readonly low: number; readonly high: number } | null
  /** @throws ProblemError where the value makes no scenario. */
  vary(setting: Setting): Varied
}

/** What can be varied about: the scenario, its data, and what the plan rests on. */
export interface ParameterContext extends Varied {
  readonly restsOn: readonly RestsOn[]
}

/** 10 % either way where the data give no range. */
const tenPercent = 0.1
/** Shares of a whole that must sum to 1: none can be varied alone. */
const sharesOfAWhole = /^(workloads\..*\.demandShare|provinces\..*\.demandShare\w*)$/

/** A parameter by its name, or in words why there is none. */
export function parameterNamed(name: string, context: ParameterContext): Parameter | Words {
  const address = parseFigureAddress(name)
  return address ? figureParameter(name, address, context) : pathParameter(name, context)
}

/** Every national figure the plan rests on, and every kind of figure of sites, provinces, classes and origins as a whole. */
export function usualParameters(restsOn: readonly RestsOn[]): string[] {
  const names = restsOn.flatMap(({ figure }) => {
    const address = parseFigureAddress(figure)
    if (!address || sharesOfAWhole.test(figure)) return []
    return [address.root === 'national' ? figure : `${address.root}.*.${address.key}`]
  })
  return [...new Set(names)]
}

function pathParameter(name: string, { scenario, dataset }: ParameterContext): Parameter | Words {
  const steps = parseScenarioPath(name)
  if (!steps)
    return {
      en: 'neither a path into the scenario nor a figure the plan rests on',
      zh: '既不是方案中的路径，也不是方案所依据的数据',
    }
  const held = readScenarioPath(scenario, steps)
  if (held !== undefined && typeof held !== 'number') return { en: 'not a number', zh: '不是数值' }
  const base = held ?? null
  return {
    name,
    unit: '',
    base,
    figures: 1,
    range: base === null ? null : { from: 'tenPercent', low: base * (1 - tenPercent), high: base * (1 + tenPercent) },
    vary(setting) {
      const value =
        typeof setting === 'number' ? setting : (base ?? 0) * (1 + (setting === 'low' ? -1 : 1) * tenPercent)
      return { scenario: parseScenario(withScenarioChanges(scenario, [{ path: name, value }])), dataset }
    },
  }
}

function figureParameter(name: string, address: FigureAddress, context: ParameterContext): Parameter | Words {
  const { scenario, dataset, restsOn } = context
  const members = restsOn.filter(({ figure }) => covers(address, figure))
  const first = members[0]
  if (!first || !dataset) return { en: 'no figure this plan rests on', zh: '不是本方案所依据的数据' }
  if (sharesOfAWhole.test(first.figure))
    return { en: 'a share of a whole, which cannot be varied alone', zh: '属于总和为 1 的份额，不能单独变动' }
  const isKind = address.id === '*'
  const valueAt = (member: { readonly value: number }, figure: Figure | undefined, setting: Setting): number => {
    if (typeof setting === 'number') return isKind ? member.value * setting : setting
    return rangeOf(member.value, figure, address.key)[setting]
  }
  const ranged = members.map((member) => ({ member, figure: figureOf(dataset, member) }))
  const mean = (side: 'low' | 'high'): number => {
    if (!isKind) return valueAt(first, ranged[0]?.figure, side)
    const ratios = ranged.flatMap(({ member, figure }) =>
      member.value === 0 ? [] : [valueAt(member, figure, side) / member.value],
    )
    return ratios.length === 0 ? 1 : ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length
  }
  const given = ranged.filter(({ figure }) => hasRange(figure)).length
  const from = given === 0 ? 'tenPercent' : given === ranged.length ? 'data' : 'mixed'
  return {
    name,
    unit: first.unit,
    base: isKind ? 1 : first.value,
    figures: members.length,
    range: { from, low: mean('low'), high: mean('high') },
    vary(setting) {
      // What the scenario has changed stands in the scenario; there the data set's figure is not looked at.
      const changes = ranged.flatMap(({ member, figure }): ScenarioChange[] => {
        const path = member.changed ? pathOfChanged(scenario, member.figure) : null
        return path === null ? [] : [{ path, value: valueAt(member, figure, setting) }]
      })
      return {
        scenario: changes.length > 0 ? parseScenario(withScenarioChanges(scenario, changes)) : scenario,
        dataset: withFigures(dataset, address, (figure) => valueAt(figure, figure, setting)),
      }
    },
  }
}

function figureOf(dataset: Dataset, { figure, changed }: RestsOn): Figure | undefined {
  const address = parseFigureAddress(figure)
  // A range belongs to the value it was given for.
  return address && !changed ? figureAt(dataset, address) : undefined
}

function hasRange(figure: Figure | undefined): boolean {
  return figure?.low !== undefined && figure.high !== undefined
}

/** Shares and factors of efficiency end at 1, and no PUE lies below it. */
function rangeOf(
  value: number,
  figure: Figure | undefined,
  key: string,
): { readonly low: number; readonly high: number } {
  if (figure?.low !== undefined && figure.high !== undefined) return { low: figure.low, high: figure.high }
  const [low, high] = [value - tenPercent * Math.abs(value), value + tenPercent * Math.abs(value)]
  if (key === 'pue') return { low: Math.max(1, low), high }
  return { low, high: /Share(Max)?$|^loadFactor$|^storageRoundTripFactor$/.test(key) ? Math.min(1, high) : high }
}

const sections = ['prices', 'supply', 'carbon', 'network', 'demand'] as const

/** Where in the scenario a figure was replaced; null where that is not one plain value. */
function pathOfChanged(scenario: Scenario, name: string): string | null {
  const address = parseFigureAddress(name)
  if (address?.root === 'sites') return `sites[siteId=${address.id}].${address.key}`
  if (address?.root === 'workloads') return `workloads[workloadId=${address.id}].${address.key}`
  if (address?.root !== 'national') return null
  const section = sections.find((one) => ownProperty(scenario[one], address.key) !== undefined)
  return section ? `${section}.${address.key}` : null
}
