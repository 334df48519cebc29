import type { Source } from '../../core/source'

const arxiv = (id: string, title: string, year: string): Source => ({ id: `arxiv-${id}`, title, url: `https://arxiv.org/abs/${id}`, revision: `arXiv ${id}, ${year}` })

export const sources = {
  cottier: arxiv('2405.21015', 'Cottier, Rahman, Fattorini, Maslej, Besiroglu & Owen: The rising costs of training frontier AI models', '2024'),
  ho: arxiv('2403.05812', 'Ho et al.: Algorithmic progress in language models', '2024'),
  besiroglu: arxiv('2404.10102', 'Besiroglu, Erdil, Barnett & You: Chinchilla scaling: a replication attempt', '2024'),
  intellect: arxiv('2412.01152', 'Jaghouar et al.: INTELLECT-1 technical report', '2024'),
  bittensorStake: arxiv('2507.02951', 'Lui & Sun: Bittensor protocol: the Bitcoin in decentralized artificial intelligence? A critical and empirical analysis', '2025'),
  daoSupply: arxiv('2407.10945', 'Falk, Pathan, Rigas & Tsoukalas: Blockchain governance: an empirical analysis of user engagement on DAOs', '2024'),
  epochOpen2025: { id: 'epoch-open-2025', title: 'Epoch AI: Open-weight models lag state-of-the-art by around 3 months on average', url: 'https://epoch.ai/data-insights/open-weights-vs-closed-weights-models', revision: '2025-10-30' },
  epochOpen2026: { id: 'epoch-open-2026', title: 'Epoch AI: Open models lag closed models by 4 months', url: 'https://epoch.ai/data-insights/open-closed-eci-gap', revision: '2026-05' },
  epochDecentralised: { id: 'epoch-decentralised', title: 'Epoch AI, Gradient Updates: How far can decentralized training over the internet scale?', url: 'https://epoch.ai/gradient-updates/how-far-can-decentralized-training-over-the-internet-scale', revision: '2025' },
  jonesTonetti: { id: 'jones-tonetti-2020', title: 'Jones & Tonetti: Nonrivalry and the economics of data. American Economic Review 110(9), 2819–2858', url: 'https://doi.org/10.1257/aer.20191330', revision: '2020' },
  congLiWang: { id: 'cong-li-wang-2021', title: 'Cong, Li & Wang: Tokenomics: dynamic adoption and valuation. Review of Financial Studies 34(3), 1105–1155', url: 'https://doi.org/10.1093/rfs/hhaa089', revision: '2021' },
  johnson: { id: 'johnson-2002', title: 'Johnson: Open source software: private provision of a public good. Journal of Economics & Management Strategy 11(4), 637–662', url: 'https://doi.org/10.1111/j.1430-9134.2002.00637.x', revision: '2002' },
  hippel: { id: 'baldwin-hippel-2009', title: 'Baldwin & von Hippel: Modeling a paradigm shift: from producer innovation to user and open collaborative innovation', url: 'https://doi.org/10.2139/ssrn.1502864', revision: '2009' },
  mockus: { id: 'mockus-2002', title: 'Mockus, Fielding & Herbsleb: Two case studies of open source software development: Apache and Mozilla. ACM TOSEM 11(3) (read through lecture notes)', url: 'https://doi.org/10.1145/567793.567795', revision: '2002' },
  hoffmannNagle: { id: 'hoffmann-nagle-2024', title: 'Hoffmann, Nagle & Zhou: The value of open source software. Harvard Business School working paper 24-038', url: 'https://doi.org/10.2139/ssrn.4693148', revision: '2024-01' },
  tidelift: { id: 'tidelift-2024', title: 'Tidelift: The 2024 state of the open source maintainer report, n = 437', url: 'https://tidelift.com/open-source-maintainer-survey-2024', revision: '2024' },
  redditGoogle: { id: 'reddit-google-2024', title: 'Reuters: Reddit in AI content licensing deal with Google, sources say', url: 'https://www.reuters.com/technology/reddit-ai-content-licensing-deal-with-google-sources-say-2024-02-22/', revision: '2024-02-22' },
  openaiBoard: { id: 'openai-board-2023', title: 'Wikipedia: Removal of Sam Altman from OpenAI (events of 17–22 November 2023)', url: 'https://en.wikipedia.org/wiki/Removal_of_Sam_Altman_from_OpenAI', revision: '2023' },
  daoHolders: { id: 'dao-holders', title: 'Cong, Rabetti, Wang & Yan: Centralized governance in decentralized organizations. Harvard Business School working paper (read through a secondary report)', url: 'https://www.hbs.edu/faculty/Pages/item.aspx?num=67184', revision: '2025' },
} as const satisfies Record<string, Source>
