/**
 * Who is told apart. Forecasts that compete: of the `network`, of the network without its forecasters (`naive`), the `plainMean` of all
 * inferences, and of the `bestWorker`. People: honest `inferers`, `copiers` among them, `forecasters`, honest `reputers`, `colluders`
 * (reputers and the inferer they favour), and the `staker`, the first reputer where its stake was changed. Topics: the `topic` looked
 * at, its `rivals`, and those of a `spammer`.
 */
export const actors = [
  'network', 'naive', 'plainMean', 'bestWorker',
  'inferers', 'copiers', 'forecasters', 'reputers', 'colluders', 'staker',
  'topic', 'rivals', 'spammer',
] as const

export type Actor = (typeof actors)[number]

/** The actors that people in the books belong to. */
export const peopleActors = ['inferers', 'copiers', 'forecasters', 'reputers', 'colluders', 'staker'] as const satisfies readonly Actor[]
