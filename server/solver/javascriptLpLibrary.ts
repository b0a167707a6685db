import exported from 'javascript-lp-solver'

/** The type of the default export depends on who reads the package's one declaration file: the solver, or a wrapper of it. */
type Exported = typeof exported
type Library = Exported extends { Model: unknown }
  ? Exported
  : Exported extends { default: infer Inner }
    ? Inner
    : never

function isLibrary(candidate: unknown): candidate is Library {
  return typeof candidate === 'object' && candidate !== null && 'Model' in candidate
}

function checked(candidate: unknown): Library {
  if (!isLibrary(candidate)) throw new TypeError('javascript-lp-solver no longer exports its solver as default')
  return candidate
}

/** javascript-lp-solver, the same object under Node and in a browser. */
export const javascriptLpLibrary: Library = checked(exported)
