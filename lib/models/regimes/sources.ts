import type { Source } from '../../core/source'

const arxiv = (id: string, title: string, year: string): Source => ({ id: `arxiv-${id}`, title, url: `https://arxiv.org/abs/${id}`, revision: `arXiv ${id}, ${year}` })

export const sources = {
  cottier: arxiv('2405.21015', 'Cottier, Rahman, Fattorini, Maslej, Besiroglu & Owen: The rising costs of training frontier AI models', '2024'),
  ho: arxiv('2403.05812', 'Ho et al.: Algorithmic progress in language models', '2024'),
  besiroglu: arxiv('2404.10102', 'Besiroglu et al.: Chinchilla scaling, a replication attempt', '2024'),
  intellect: arxiv('2412.01152', 'INTELLECT-1 technical report', '2024'),
  bittensorStake: arxiv('2507.02951', 'Lui & Sun: rewards and stake on Bittensor', '2025'),
  daoSupply: arxiv('2407.10945', 'Falk et al.: participation in token votes', '2024'),
  epochOpen: { id: 'epoch-open-2025', title: 'Epoch AI: how far open models lag behind closed ones', url: 'https://epoch.ai', revision: 'October 2025 and May 2026' },
  epochDecentralised: { id: 'epoch-decentralised', title: 'Epoch AI: how far decentralised training has come', url: 'https://epoch.ai', revision: '2025' },
  jonesTonetti: { id: 'jones-tonetti-2020', title: 'Jones & Tonetti: Nonrivalry and the economics of data, American Economic Review 110(9), 2819–2858', url: 'https://doi.org/10.1257/aer.20191330', revision: '2020' },
  congLiWang: { id: 'cong-li-wang-2021', title: 'Cong, Li & Wang: Tokenomics, dynamic adoption and valuation, Review of Financial Studies 34(3), 1105–1155', url: 'https://doi.org/10.1093/rfs/hhaa089', revision: '2021' },
  johnson: { id: 'johnson-2002', title: 'Johnson: Open source software, private provision of a public good, Journal of Economics & Management Strategy 11(4), 637–662', url: 'https://doi.org/10.1111/j.1430-9134.2002.00637.x', revision: '2002' },
  hippel: { id: 'baldwin-hippel-2009', title: 'Baldwin & von Hippel: from producer innovation to user and open collaborative innovation', url: 'https://doi.org/10.2139/ssrn.1502864', revision: '2009' },
  mockus: { id: 'mockus-2002', title: 'Mockus, Fielding & Herbsleb: Two case studies of open source software development, ACM TOSEM 11(3)', url: 'https://doi.org/10.1145/567793.567795', revision: '2002, read through lecture notes' },
  hoffmannNagle: { id: 'hoffmann-nagle-2024', title: 'Hoffmann, Nagle & Zhou: The value of open source software, Harvard Business School working paper 24-038', url: 'https://doi.org/10.2139/ssrn.4693148', revision: 'January 2024' },
  tidelift: { id: 'tidelift-2024', title: 'Tidelift: State of the open source maintainer report, n = 437', url: 'https://tidelift.com', revision: '2024' },
  redditGoogle: { id: 'reddit-google-2024', title: 'Reuters: Reddit’s data licence with Google, about 60 million dollars a year', url: 'https://www.reuters.com', revision: '22 February 2024' },
  openaiBoard: { id: 'openai-board-2023', title: 'Press coverage of the dismissal and return of OpenAI’s chief executive', url: 'https://en.wikipedia.org/wiki/Removal_of_Sam_Altman_from_OpenAI', revision: '17–22 November 2023' },
  daoHolders: { id: 'dao-holders', title: 'Participation in 216 token-governed organisations, as reported at second hand', url: 'https://www.hbs.edu', revision: 'secondary report' },
} as const satisfies Record<string, Source>
