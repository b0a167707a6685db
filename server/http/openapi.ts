import { createDocument } from 'zod-openapi'
import { Dataset } from '../contract/dataset.ts'
import { DatasetList } from '../contract/datasetList.ts'
import { Health } from '../contract/health.ts'
import { Plan } from '../contract/plan.ts'
import { Problem } from '../contract/problem.ts'
import { Run, RunList } from '../contract/run.ts'
import { Scenario } from '../contract/scenario.ts'
import { SeriesImport } from '../contract/series.ts'
import type { Route } from './route.ts'

/** OpenAPI 3.1 from the schemas that parse the requests and the routes that answer them. */
export function buildOpenApi(routes: readonly Route[], version: string): object {
  const paths: Record<string, Record<string, Route['operation']>> = {}
  for (const { path, method, operation } of routes) paths[path] = { ...paths[path], [method]: operation }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Xisuan · 西算',
      version,
      description:
        'Where AI compute should run and what should power it: scenarios in, certified plans out. Power in MW of rated ' +
        'IT power, energy in MWh, money in CNY per year, carbon in tCO2, latency in ms one-way, shares from 0 to 1. ' +
        '算力应建于何处、由何种电力供应：输入方案，得到经最优性证明的结果。',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: { schemas: { Scenario, Plan, Dataset, DatasetList, Health, Problem, Run, RunList, SeriesImport } },
  })
}
