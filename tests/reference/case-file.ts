import { isSimulationFile, normaliseSimulation } from './normalise-simulation'

export interface Tolerance {
  readonly abs: number
  readonly rel: number
}

export interface ReferenceCase {
  readonly id: string
  /** What is computed, in the words of the system's specification. */
  readonly fn: string
  readonly variant?: string
  readonly input: unknown
  readonly expected: unknown
  readonly tol: Tolerance
}

export interface CaseFile {
  readonly system: string
  readonly cases: readonly ReferenceCase[]
  /** What the file holds and this project deliberately does not compute, with the reason. Not counted. */
  readonly leftOut: readonly string[]
}

/** The text is no file of cases; the message says what is wrong with it. */
export class Unreadable extends Error {}

/** Reads the common shape of reference files; inputs that cases share by name are put in their place. */
export function parseCaseFile(text: string): CaseFile {
  const file = objectOf(parsed(text), 'the file')
  if (isSimulationFile(file)) return normaliseSimulation(file)
  if (!Array.isArray(file.cases)) throw new Unreadable('not in the common shape: there is no list "cases"')
  if (typeof file.system !== 'string') throw new Unreadable('not in the common shape: "system" does not name one')
  if (file.cases.length === 0) throw new Unreadable('holds no cases')
  const shared = file.inputs === undefined ? {} : objectOf(file.inputs, '"inputs"')
  return { system: file.system, cases: file.cases.map((value, index) => caseOf(value, index, shared)), leftOut: [] }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Unreadable(`is not JSON: ${(error as Error).message.split('\n')[0]}`)
  }
}

function objectOf(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unreadable(`not in the common shape: ${name} is no object`)
  return value as Record<string, unknown>
}

function caseOf(value: unknown, index: number, shared: Readonly<Record<string, unknown>>): ReferenceCase {
  const raw = objectOf(value, `case ${index + 1}`)
  const id = typeof raw.id === 'string' ? raw.id : `case ${index + 1}`
  if (typeof raw.fn !== 'string') throw new Unreadable(`not in the common shape: "${id}" names no fn`)
  if (!('expected' in raw)) throw new Unreadable(`not in the common shape: "${id}" expects nothing`)
  return {
    id,
    fn: raw.fn,
    ...(typeof raw.variant === 'string' && { variant: raw.variant }),
    input: withShared(raw.input, shared, id),
    expected: raw.expected,
    tol: toleranceOf(raw.tol, id),
  }
}

/** `inputs: "case01"` inside an input stands for the file's shared input of that name. */
function withShared(input: unknown, shared: Readonly<Record<string, unknown>>, id: string): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input
  const { inputs } = input as { readonly inputs?: unknown }
  if (typeof inputs !== 'string') return input
  if (!Object.hasOwn(shared, inputs)) throw new Unreadable(`"${id}" uses the shared input "${inputs}", which is not there`)
  return { ...input, inputs: shared[inputs] }
}

/** Without a tolerance numbers are compared exactly. */
function toleranceOf(value: unknown, id: string): Tolerance {
  const { abs = 0, rel = 0 } = value === undefined || value === null ? {} : (objectOf(value, `"tol" of "${id}"`) as Partial<Tolerance>)
  if (!(abs >= 0 && rel >= 0)) throw new Unreadable(`not in the common shape: "tol" of "${id}" is not made of numbers from 0 up`)
  return { abs, rel }
}
