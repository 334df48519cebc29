import type { Metadata } from 'next'
import { serverWords } from '@/components/i18n/server-words'
import { Section } from '@/components/layout/section'
import { NetworkComparison } from '@/components/networks/network-comparison'
import { folderOf } from '@/lib/core/playable'
import type { MessageKey } from '@/lib/i18n/messages'
import { networks } from '@/lib/networks/registry'
import page from '../page.module.css'
import { metadataOf } from '../metadata'
import { comparedPayments, comparison } from './payments'

export async function generateMetadata(): Promise<Metadata> {
  const { locale, t } = await serverWords()
  return metadataOf(locale, '/networks', { title: `${t('interface.networks.title')} – ${t('home.site.name')}`, description: t('interface.networks.lead') })
}

/** All networks side by side, in the words they share, and the way to each. */
export default async function Networks() {
  const words = await serverWords()
  const { locale, t } = words
  return (
    <>
      <div className={page.opening}>
        <h1>{t('interface.networks.title')}</h1>
        <p className={page.question}>{t('interface.networks.lead')}</p>
      </div>
      <Section id="list" title={t('interface.networks.list')} width="wide">
        <ul className={page.things}>
          {networks.map((network) => (
            <li key={network.id}>
              <h3><a href={`/${locale}/networks/${network.id}`}>{t(`${folderOf(network)}.page.title` as MessageKey)}</a></h3>
              <p>{t(`${folderOf(network)}.page.description` as MessageKey)}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="payments" title={t('interface.networks.payments')} intro={[t('interface.networks.paymentsText', comparison)]} width="wide">
        <NetworkComparison words={words} payments={comparedPayments()} />
      </Section>
    </>
  )
}
