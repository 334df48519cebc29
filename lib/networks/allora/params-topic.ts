import { defineParams } from '../../core/param'
import { sources } from './sources'

/** Who takes part in the topic, and how good inferers are. */
export const topicParams = defineParams({
  edition: { kind: 'choice', unit: 'none', group: 'topic', options: ['v016', 'legacy'], default: 'v016', basis: 'official', source: sources.docs },
  inferers: { kind: 'number', unit: 'count', group: 'topic', min: 1, max: 64, step: 1, default: 8, plausible: [4, 32], basis: 'assumed' },
  forecasters: { kind: 'number', unit: 'count', group: 'topic', min: 0, max: 12, step: 1, default: 3, plausible: [1, 6], basis: 'assumed' },
  reputers: { kind: 'number', unit: 'count', group: 'topic', min: 1, max: 12, step: 1, default: 6, plausible: [2, 6], basis: 'assumed' },
  volatility: { kind: 'number', unit: 'none', group: 'inferers', scale: 'log', min: 0.001, max: 1, significant: 1, default: 0.1, basis: 'code', source: sources.simulator },
  widthSpread: { kind: 'number', unit: 'none', group: 'inferers', min: 1, max: 4, step: 0.1, default: 1.5, plausible: [1.2, 3], basis: 'code', source: sources.simulator },
  infererBias: { kind: 'number', unit: 'none', group: 'inferers', min: 0, max: 5, step: 0.1, default: 0.5, plausible: [0, 3], basis: 'code', source: sources.simulator },
  learning: { kind: 'number', unit: 'none', group: 'inferers', min: 0, max: 0.3, step: 0.01, default: 0.03, plausible: [0, 0.1], basis: 'code', source: sources.simulator },
  outperformance: { kind: 'number', unit: 'none', group: 'inferers', min: 0.05, max: 1, step: 0.05, default: 0.5, plausible: [0.2, 1], basis: 'code', source: sources.simulator },
  outperformer: { kind: 'choice', unit: 'none', group: 'inferers', options: ['random', 'first'], default: 'random', basis: 'code', source: sources.simulator },
})
