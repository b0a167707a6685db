import { expect, test } from 'vitest'
import type { DataFinding } from '../../server/dataset/dataFinding.ts'
import { readTables } from '../../server/dataset/readTables.ts'
import { nationalData } from '../support/datasetFixture.ts'

const heading = `# Tables

Made from the schemas in \`server/dataset/tables\`; \`npm run golden:update\` rewrites this page.
Every figure carries \`low\` and \`high\` where they exist, and \`year\`, \`sourceId\`, \`quality\`, \`status\`, \`note\`.`
const onEveryRow = new Set(['low', 'high', 'year', 'sourceId', 'quality', 'status', 'note'])

test('data/tables/README.md says what the schemas say', async () => {
  const findings: DataFinding[] = []
  const sections = Object.values(readTables(nationalData, findings)).map(({ table, rows }) => {
    const columns = Object.entries(table.columns)
      .filter(([name]) => table.file === 'sources.csv' || !onEveryRow.has(name))
      .map(([name, { unit, range, description }]) => `| \`${name}\` | ${unit} | ${range} | ${description} |`)
    return [
      `## ${table.file.replace('tables/', '')}`,
      `${table.about}. ${rows.length} rows, one per ${table.key.map((name) => `\`${name}\``).join(' and ')}.`,
      ['| Column | Unit | Range | Meaning |', '| --- | --- | --- | --- |', ...columns].join('\n'),
    ].join('\n\n')
  })
  expect(findings).toEqual([])
  await expect(`${[heading, ...sections].join('\n\n')}\n`).toMatchFileSnapshot('../../data/tables/README.md')
})

test('every header of a number carries its unit', () => {
  const unitless = Object.values(readTables(nationalData, [])).flatMap(({ table }) =>
    Object.entries(table.columns)
      .filter(([name, { unit }]) => unit !== '' && unit !== 'as the row says' && name !== 'low' && name !== 'high')
      .filter(([name]) => !/(Mw|Mwh|Cny|Hours|Share|Ratio|Ms|Deg|PerMwh|PerKwh|TemperatureC)$/.test(name))
      .map(([name]) => `${table.file} ${name}`),
  )
  expect(unitless).toEqual([])
})
