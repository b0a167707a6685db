import { SeriesImport, SeriesImportQuery } from '../../contract/series.ts'
import { answerImport } from '../../series/import/answerImport.ts'
import { problemResponses } from '../problemResponses.ts'
import { readCsvBody } from '../readCsvBody.ts'
import type { Route } from '../route.ts'

/** `POST /api/v1/series/import`: a CSV of hourly wind or solar series in, capacity factors out. */
export const series: Route = {
  method: 'post',
  path: '/api/v1/series/import',
  operation: {
    operationId: 'importSeries',
    summary: 'Read hourly wind and solar series · 读取风光小时出力序列',
    description:
      'One year as CSV in UTF-8: a column per site (`time,zhongwei,ulanqab`, values 0..1), a download of ' +
      'Renewables.ninja, or PVGIS hourly data. Rows of 60, 30 or 15 minutes, in UTC or UTC+8. Nothing is stored. ' +
      '一年的 CSV（UTF-8）：每个站点一列、Renewables.ninja 下载文件或 PVGIS 小时数据；60、30 或 15 分钟一行，' +
      '时区为 UTC 或 UTC+8。服务器不保存。',
    requestParams: { query: SeriesImportQuery },
    requestBody: {
      required: true,
      content: {
        'text/csv': {
          schema: { type: 'string' },
          examples: {
            columns: {
              summary: 'the first hours of a column per site · 每个站点一列（前几小时）',
              value: 'time (UTC+8),zhongwei,ulanqab\n2023-01-01 00:00,0.31,0.44\n2023-01-01 01:00,0.29,0.41\n',
            },
          },
        },
      },
    },
    responses: {
      '200': {
        description: 'Capacity factors of every hour · 逐时容量系数',
        content: { 'application/json': { schema: SeriesImport } },
      },
      ...problemResponses('invalidSeries', 'bodyTooLarge', 'unsupportedMediaType'),
    },
  },
  handlers: () => [
    ...readCsvBody('invalidSeries'),
    (req, res) => {
      const answer = answerImport(String(req.body), req.query)
      // Not `json`: it would hash an answer that nobody may store.
      res.type('application/json').set('Cache-Control', 'no-store').end(JSON.stringify(answer))
    },
  ],
}
