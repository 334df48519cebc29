import type { Source } from '../../core/source'
import { topicSources } from './topic-view/sources'

/** Everything this network's rules, figures and assumptions rest on. */
export const sources = {
  ...topicSources,
  docs: {
    id: 'alloraDocs',
    title: 'Allora documentation, layers of the network and releases in use',
    url: 'https://github.com/allora-network/docs',
    revision: '2026-07',
  },
  paper: {
    id: 'arxiv-2510.06444',
    title: 'Pfeffer, Kruijssen et al.: Context-aware inference via performance forecasting in decentralized learning networks',
    url: 'https://arxiv.org/abs/2510.06444',
    revision: 'arXiv 2510.06444, 2025-10',
  },
  launch: {
    id: 'alloraLaunch',
    title: 'Allora: launch, distribution and circulation of the token, as reported',
    url: 'https://bsc.news/',
    revision: '2025-10 to 2025-11',
  },
} as const satisfies Record<string, Source>
