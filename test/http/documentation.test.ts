import { expect, test } from 'vitest'
import { z } from 'zod'
import { problemCatalogue } from '../../server/contract/problem.ts'
import { routes } from '../../server/http/routes/index.ts'
import { csvText } from '../series/import/csvText.ts'
import { askApp } from './askApp.ts'
import { solverThat, someDeps, someRuns } from './someDeps.ts'

const Content = z.record(z.string(), z.object({ examples: z.record(z.string(), z.unknown()).optional() }))
const Examples = z.record(z.string(), z.object({ value: z.unknown() }))
const Body = z.object({ content: z.record(z.string(), z.object({ examples: Examples.optional() })) })
const Operation = z.object({
  requestBody: Body.optional(),
  responses: z.record(z.string(), z.object({ content: Content.optional() })),
})
const Description = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
})

async function readDescription() {
  return Description.parse((await askApp(someDeps(), '/api/v1/openapi.json')).json())
}

test('what is documented is what is routed, both ways', async () => {
  const { paths } = await readDescription()
  const documented = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((m) => `${m} ${path}`))
  expect(documented.toSorted()).toEqual(routes.map((route) => `${route.method} ${route.path}`).toSorted())
})

test('every documented address answers its method, and only that', async () => {
  const { paths } = await readDescription()
  const examples: Record<string, string> = { id: 'china-2030', code: 'notFound' }
  const solver = solverThat(() => Promise.resolve('{}'))
  const deps = someDeps({ solver, runs: someRuns(solver, { newId: () => 'china-2030' }) })
  const succeeded = { status: expect.toSatisfy((status: number) => status === 200 || status === 202) }
  const bodies: Record<string, string> = { 'application/json': '{}', 'text/csv': csvText() }
  for (const [path, methods] of Object.entries(paths)) {
    const address = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => examples[name] ?? name)
    for (const method of ['get', 'post', 'put', 'delete', 'patch']) {
      const [[mediaType, { examples: documented = {} }] = ['application/json', {}]] = Object.entries(
        methods[method]?.requestBody?.content ?? {},
      )
      // What the documentation gives as an example is a request that is answered.
      const [example] = Object.values(documented)
      const answer = await askApp(deps, address, {
        method: method.toUpperCase(),
        headers: { 'content-type': mediaType },
        ...(method === 'get'
          ? {}
          : {
              body:
                example && mediaType === 'application/json' ? JSON.stringify(example.value) : (bodies[mediaType] ?? ''),
            }),
      })
      const expected = method in methods ? Object.keys(methods[method]?.responses ?? {}) : ['405']
      expect(expected, `${method} ${address}`).toContain(String(answer.status))
      if (method in methods) expect(answer, `${method} ${address}`).toMatchObject(succeeded)
    }
  }
})

test('the problem catalogue and the documented problems are the same, both ways, each under its status', async () => {
  const { paths } = await readDescription()
  const documented = new Map<string, number>()
  for (const operation of Object.values(paths).flatMap((methods) => Object.values(methods))) {
    for (const [status, { content }] of Object.entries(operation.responses)) {
      const examples = content?.['application/problem+json']?.examples ?? {}
      for (const code of Object.keys(examples)) documented.set(code, Number(status))
    }
  }
  const catalogue = Object.entries(problemCatalogue).map(([code, { status }]) => [code, status] as const)
  expect(Object.fromEntries(documented)).toEqual(Object.fromEntries(catalogue))
})

test('the schemas of requests and answers are named, and every reference leads somewhere', async () => {
  const answer = await askApp(someDeps(), '/api/v1/openapi.json')
  const { components } = Description.parse(answer.json())
  expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(['Scenario', 'Plan', 'Dataset', 'Problem']))
  const references = [...answer.text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map((match) => match[1])
  expect(references.length).toBeGreaterThan(3)
  for (const name of references) expect(components.schemas, name).toHaveProperty(String(name))
})

test('unknown keys are refused in the description as they are by the server', async () => {
  const { components } = await readDescription()
  expect(components.schemas.Scenario).toMatchObject({ additionalProperties: false })
  expect(components.schemas.Scenario).not.toHaveProperty('required')
})

test('the browsable documentation is served from here, without inline scripts', async () => {
  const page = await askApp(someDeps(), '/api/docs')
  expect(page.headers['content-type']).toContain('text/html')
  expect(page.text).not.toMatch(/https?:\/\/|<script>|<style|onload=/)
  const parts = [...page.text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => String(match[1]))
  expect(parts).toHaveLength(3)
  for (const part of parts) expect((await askApp(someDeps(), part)).status, part).toBe(200)
})
