import type { SeriesImport } from '../contract/series.ts'
import type { Language } from './parseArguments.ts'

const words = {
  mean: { en: 'mean', zh: '均值' },
  fullLoadHours: { en: 'full-load hours', zh: '满负荷小时数' },
} as const

/** Imported series on a few lines of text: capacity factors 0..1, hours per year. */
export function summariseSeries({ series, notes }: SeriesImport, language: Language): string {
  const lines = series.map(({ name, meanCapacityFactor, fullLoadHours }) => {
    const mean = `${words.mean[language]} ${meanCapacityFactor.toFixed(4)}`
    return `${name}: ${mean}, ${words.fullLoadHours[language]} ${fullLoadHours.toFixed(0)}`
  })
  return `${[...lines, ...notes.map((note) => `- ${note[language]}`)].join('\n')}\n`
}
