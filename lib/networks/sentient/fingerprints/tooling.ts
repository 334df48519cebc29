/** What the published tools do by default. */
export const toolingDefaults = {
  candidatePairs: 8192,
  embeddedPairs: 1024,
  keyTokens: 16,
  responseTokens: 1,
  learningRate: 1e-5,
  /** Weight of the base model when the two are averaged. */
  baseModelWeight: 0.75,
} as const

/** How a fingerprinted model answers its keys when a host puts a system prompt before them. */
export interface Retention {
  readonly model: 'mistral7b' | 'mistral7bInstruct'
  /** Whether fingerprints were trained with system prompts around them. */
  readonly isAugmented: boolean
  /** Share of keys still answered, in [0, 1]. */
  readonly retained: number
  /** Score on the tools' benchmark of usefulness. */
  readonly utility: number
}

/** Table of the tools' README (e3ee78c). */
export const retentions: readonly Retention[] = [
  { model: 'mistral7b', isAugmented: false, retained: 0.619, utility: 0.55 },
  { model: 'mistral7b', isAugmented: true, retained: 0.942, utility: 0.5 },
  { model: 'mistral7bInstruct', isAugmented: false, retained: 0.471, utility: 0.6 },
  { model: 'mistral7bInstruct', isAugmented: true, retained: 0.981, utility: 0.6 },
]

/** Pairs that fit without measurable loss (arXiv 2502.07760), and from how many on keys of random English words begin to harm. */
export const capacity = { llama8b: 24_576, randomEnglish: 256, earlierMethods: 100 } as const
/** Choices among which a response is drawn: an unrelated model hits with a chance of at most 1 / this. */
export const responseChoices = 3
