import type { Source } from '../../core/source'

/** Everything this network's rules, figures and assumptions rest on. */
export const sources = {
  tooling: {
    id: 'omlFingerprinting',
    title: 'OML 1.0 fingerprinting, README and docs/OML.md',
    url: 'https://github.com/sentient-agi/OML-1.0-Fingerprinting/tree/e3ee78c',
    revision: 'e3ee78c (2025-01-22)',
  },
  oml: {
    id: 'arxiv-2411.03887',
    title: 'Cheng et al., OML: Open, Monetizable, and Loyal AI',
    url: 'https://arxiv.org/abs/2411.03887',
    revision: 'IACR ePrint 2024/1573',
  },
  scalable: {
    id: 'arxiv-2502.07760',
    title: 'Nasery et al., Scalable Fingerprinting of Large Language Models',
    url: 'https://arxiv.org/abs/2502.07760',
    revision: 'NeurIPS 2025',
  },
  tokenomics: {
    id: 'sentTokenomics',
    title: 'Sentient, tokenomics of SENT',
    url: 'https://blog.sentient.xyz/posts/tokenomics',
    revision: '2026-01-16',
  },
} as const satisfies Record<string, Source>
