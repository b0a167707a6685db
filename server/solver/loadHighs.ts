import loader, { type Highs, type InitOptions } from 'highs'

type Loader = (options?: InitOptions) => Promise<Highs>

/**
 * A fresh HiGHS module with its own WebAssembly memory.
 *
 * The package ships one declaration file for its CommonJS and ES builds, so the type of its default export depends on who
 * reads it; what it is at run time is checked here.
 */
export function loadHighs(): Promise<Highs> {
  const exported: unknown = loader
  if (!isLoader(exported)) throw new TypeError('the highs package no longer exports its loader as default')
  return exported()
}

function isLoader(exported: unknown): exported is Loader {
  return typeof exported === 'function'
}
