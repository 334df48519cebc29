/** The names and values of a link as they were written, before anything is read into them. */
export type RawLink = Readonly<Record<string, string>>

export interface Migration {
  /** The version of links that this step produces. */
  readonly to: number
  readonly name: string
  up(link: RawLink): RawLink
}

/** The version links had before there was any step. */
const firstVersion = 1

/**
 * Steps run in order on the raw text of a link, so none depends on today's parameters. Append only: a shipped step is
 * never edited, and nothing goes back down. A changed default, range or name is a step too, because links leave defaults out.
 */
export const migrations: readonly Migration[] = []

export const currentVersion = versionAfter(migrations)

/** The version that the last step produces. Steps that skip or repeat a version are ours to prevent and throw. */
export function versionAfter(steps: readonly Migration[]): number {
  steps.forEach((step, i) => {
    const expected = firstVersion + 1 + i
    if (step.to !== expected) throw new Error(`step "${step.name}" should lead to version ${expected}; it leads to ${step.to}`)
  })
  return firstVersion + steps.length
}

/** The link as the newest version would write it. A link that is as new or newer is returned as it is. */
export function upgrade(link: RawLink, from: number, steps: readonly Migration[] = migrations): RawLink {
  return steps.filter((step) => step.to > from).reduce((raw, step) => step.up(raw), link)
}
