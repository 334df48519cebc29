import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FanFigure } from '@/components/figure/fan-figure'
import { StudyFigure } from '@/components/figure/study-figure'
import { serverWords } from '@/components/i18n/server-words'
import { WordsProvider } from '@/components/i18n/words-provider'
import { Section } from '@/components/layout/section'
import { EditionTable } from '@/components/networks/edition-table'
import { NetworkParams } from '@/components/networks/network-params'
import { NetworkScope } from '@/components/networks/network-scope'
import { NetworkWorkbench } from '@/components/networks/network-workbench'
import { PresetCard } from '@/components/networks/preset-card'
import parts from '@/components/networks/network-page.module.css'
import { RoleList } from '@/components/networks/role-list'
import { studyNotes } from '@/components/networks/study-notes'
import { workbenchStudies } from '@/components/networks/workbench-studies'
import { ParamGroups } from '@/components/params/param-groups'
import { ParamPanel } from '@/components/params/param-panel'
import { AssumptionList } from '@/components/prose/assumption-list'
import { SourceList } from '@/components/prose/source-list'
import { LinkNotice } from '@/components/scenario/link-notice'
import { folderOf } from '@/lib/core/playable'
import type { MessageKey } from '@/lib/i18n/messages'
import { networkMessagesOf } from '@/lib/i18n/messages'
import { networkById, networks } from '@/lib/networks/registry'
import page from '../../page.module.css'
import { metadataOf } from '../../metadata'
import { answersOf } from './answers'

interface NetworkPageProps {
  readonly params: Promise<{ readonly network: string }>
}

export const dynamicParams = false
export const generateStaticParams = () => networks.map(({ id }) => ({ network: id }))

export async function generateMetadata({ params }: NetworkPageProps): Promise<Metadata> {
  const { network } = await params
  const { locale, t } = await serverWords()
  const word = (part: string) => t(`networks.${network}.${part}` as MessageKey)
  return metadataOf(locale, `/networks/${network}`, { title: `${word('page.title')} – ${t('home.site.name')}`, description: word('page.description') })
}

/** Every network's page has the same shape: question, guesses, its own workbench, the course over time, experiments, rules, gaps, sources. */
export default async function NetworkPage({ params }: NetworkPageProps) {
  const network = networkById((await params).network) ?? notFound()
  const words = await serverWords()
  const { locale, t } = words
  const answers = answersOf(network)
  const own = (part: string) => t(`${folderOf(network)}.${part}` as MessageKey)
  const section = (id: 'presets' | 'figure' | 'studies' | 'roles' | 'editions' | 'assumptions' | 'sources' | 'workbench' | 'parameters', hasIntro = true) => ({
    id, title: t(`interface.network.sections.${id}`), ...(hasIntro && { intro: [own(`page.${id}`)] }),
  })
  const workbench = workbenchStudies[network.id]
  const onPage = network.studies.filter(({ id }) => id !== workbench)
  return (
    <WordsProvider locale={locale} messages={networkMessagesOf(locale, network.id)}>
      <NetworkScope network={network.id}>
        <div className={page.opening}>
          <LinkNotice />
          <h1>{own('page.title')}</h1>
          <p className={page.question}>{own('page.question')}</p>
          <p>{own('page.lead')}</p>
          <p className={page.aside}>{own('page.stance')}</p>
        </div>

        <Section {...section('presets')} width="wide">
          <div className={parts.cards}>
            {network.presets.map(({ id, values, metric, options }) => (
              <PresetCard key={id} preset={{ id, values, metric, options }} initial={answers.presets[id]!} />
            ))}
          </div>
        </Section>

        {workbench && <Section {...section('workbench')} width="wide"><NetworkWorkbench network={network.id} /></Section>}

        <Section {...section('figure')} width="wide">
          <FanFigure initial={answers.figure}>
            <ParamPanel names={network.mainParams} />
          </FanFigure>
        </Section>

        <Section {...section('parameters')} width="wide">
          <ParamGroups />
          <NetworkParams words={words} network={network} />
        </Section>

        {onPage.length > 0 && (
          <Section {...section('studies')} width="wide">
            <div className={parts.studies}>
              {onPage.map(({ id }) => {
                const Note = studyNotes[network.id]?.[id]
                return <StudyFigure key={id} study={id} initial={answers.studies[id]!}>{Note && <Note words={words} />}</StudyFigure>
              })}
            </div>
          </Section>
        )}

        <Section {...section('roles')} width="wide"><RoleList words={words} network={network} /></Section>
        <Section {...section('editions')} width="wide"><EditionTable words={words} network={network} /></Section>
        <Section {...section('assumptions')} width="wide"><AssumptionList words={words} model={network} /></Section>
        <Section {...section('sources', false)} width="wide"><SourceList words={words} sources={network.sources} /></Section>
      </NetworkScope>
    </WordsProvider>
  )
}
