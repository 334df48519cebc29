import type { Metadata } from 'next'
import { LeadersFigure } from '@/components/figure/leaders-figure'
import { FanFigure } from '@/components/figure/fan-figure'
import { serverWords } from '@/components/i18n/server-words'
import { Section } from '@/components/layout/section'
import { ParamGroups } from '@/components/params/param-groups'
import { ParamPanel } from '@/components/params/param-panel'
import { AssumptionList } from '@/components/prose/assumption-list'
import { CalibrationTable } from '@/components/prose/calibration-table'
import { SourceList } from '@/components/prose/source-list'
import { LinkNotice } from '@/components/scenario/link-notice'
import { PresetAnchor } from '@/components/scenario/preset-anchor'
import { ScenarioAnchor } from '@/components/scenario/scenario-anchor'
import { models } from '@/lib/models/registry'
import { shocks } from '@/lib/models/regimes'
import { defaultAnswers } from './answers'
import { metadataOf } from './metadata'
import styles from './page.module.css'

/** The assumptions whose plausible ranges move the ranking most. */
const mainParams = ['qualityTaste', 'priceTaste', 'closedCapture', 'decentralisedCapture', 'investorMultiple', 'publicData']
const things = ['quality', 'capture', 'crash', 'imitation', 'farsight', 'equal'] as const

/** Sections under a heading of their own; the id is their anchor in every language. */
type SectionId = 'figure' | 'try' | 'parameters' | 'calibration' | 'assumptions' | 'sources'

export async function generateMetadata(): Promise<Metadata> {
  const { locale, t } = await serverWords()
  return metadataOf(locale, '', { title: `${t('home.title')} – ${t('home.site.name')}`, description: t('home.site.description') })
}

export default async function Home() {
  const words = await serverWords()
  const { locale, t } = words
  const { figure, leaders, checks, fairness } = defaultAnswers()
  const section = (id: SectionId) => ({ id, title: t(`home.sections.${id}.title`), intro: [t(`home.sections.${id}.intro`)] })
  return (
    <>
      <div className={styles.opening}>
        <LinkNotice />
        <h1>{t('home.title')}</h1>
        <p className={styles.question}>{t('home.question')}</p>
        <p>{t('home.lead.compare')}</p>
        <p className={styles.aside}>{t('home.stance')}</p>
      </div>

      <Section id="leaders" title={t('home.sections.headline.title')} intro={[t('home.lead.read')]} width="figure">
        <LeadersFigure initial={leaders} />
        <p className={styles.after}>{t('home.sections.headline.intro')}</p>
      </Section>

      <Section {...section('figure')} intro={[t('home.sections.figure.intro'), t('home.lead.do')]} width="wide">
        <FanFigure
          initial={figure}
          below={
            <div className={styles.controls}>
              <h3 id="shocks">{t('home.sections.shocks.title')}</h3>
              <p>{t('home.sections.shocks.intro')}</p>
              <details className={styles.effects}>
                <summary>{t('home.sections.shocks.each')}</summary>
                <dl>
                  {shocks.map((shock) => <div key={shock}><dt>{t(`models.regimes.params.${shock}.label`)}</dt><dd>{t(`models.regimes.params.${shock}.help`)}</dd></div>)}
                </dl>
              </details>
              <ParamPanel names={[...shocks, 'shockMonth']} />
            </div>
          }
        >
          <div className={styles.controls}>
            <h3>{t('home.sections.controls.title')}</h3>
            <p>{t('home.sections.controls.intro')}</p>
            <ParamPanel names={mainParams} />
          </div>
        </FanFigure>
      </Section>

      <Section {...section('try')} width="wide">
        <ol className={styles.things}>
          {things.map((thing) => <li key={thing}><h3>{t(`home.try.${thing}.title`)}</h3><p>{t(`home.try.${thing}.text`)}</p><PresetAnchor preset={thing}>{t('interface.nav.try')}</PresetAnchor></li>)}
        </ol>
      </Section>

      <Section {...section('parameters')} width="wide">
        <ParamGroups />
        <p className={styles.more}><ScenarioAnchor to={`/${locale}/reference`}>{t('interface.nav.reference')}</ScenarioAnchor></p>
      </Section>

      <Section {...section('calibration')} width="wide">
        <CalibrationTable words={words} checks={checks} />
        <div className={styles.afterTable}>
          <h3>{t('home.calibration.failuresTitle')}</h3>
          <p>{t('home.calibration.failures.lag')}</p>
          <p>{t('home.calibration.failures.output')}</p>
          <p>{t('home.calibration.notUnique')}</p>
          <p>{t('home.calibration.fairness', { plays: fairness.plays, first: fairness.wins[0]!, second: fairness.wins[1]!, third: fairness.wins[2]! })}</p>
        </div>
      </Section>

      <Section {...section('assumptions')} width="wide"><AssumptionList words={words} model={models[0]} /></Section>
      <Section {...section('sources')} width="wide"><SourceList words={words} sources={models[0].sources} /></Section>
    </>
  )
}
