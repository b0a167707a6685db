import { effect, signal } from '@preact/signals'
import type { Language } from '../text/format.ts'

/** What `remember` kept; null where nothing is or storage is refused. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Kept for the next visit; a browser that refuses storage only forgets. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Private windows may refuse: nothing is lost but the memory of it.
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was kept either.
  }
}

function firstLanguage(): Language {
  const before = remembered('xisuan.language')
  if (before === 'en' || before === 'zh') return before
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

function firstTheme(): 'light' | 'dark' {
  const before = remembered('xisuan.theme')
  if (before === 'light' || before === 'dark') return before
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

export const language = signal<Language>(firstLanguage())
export const theme = signal<'light' | 'dark'>(firstTheme())
export const reducedMotion = signal(matchMedia('(prefers-reduced-motion: reduce)').matches)

export function toggleLanguage(): void {
  language.value = language.value === 'en' ? 'zh' : 'en'
  remember('xisuan.language', language.value)
}

export function toggleTheme(): void {
  theme.value = theme.value === 'light' ? 'dark' : 'light'
  remember('xisuan.theme', theme.value)
}

/** Keeps the page's own attributes in step. */
export function followPreferences(): void {
  effect(() => {
    document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en'
  })
  effect(() => {
    document.documentElement.dataset.theme = theme.value
  })
}
