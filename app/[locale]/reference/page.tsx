import type { Metadata } from 'next'
import { Section } from '@/components/layout/section'
import { serverWords } from '@/components/i18n/server-words'
import { groupsOf } from '@/components/params/groups'
import { ParamTable } from '@/components/params/param-table'
import { MetricTable } from '@/components/prose/metric-table'
import { SourceList } from '@/components/prose/source-list'
import { LinkNotice } from '@/components/scenario/link-notice'
import { ScenarioAnchor } from '@/components/scenario/scenario-anchor'
import { bases } from '@/lib/core/source'
import { units, type UnitId } from '@/lib/core/units'
import { models } from '@/lib/models/registry'
import { commonParamsOf } from '@/lib/scenario/scenario'
import { metadataOf } from '../metadata'
import styles from './reference.module.css'

const sections = ['parameters', 'metrics', 'units', 'basis', 'sources'] as const

export async function generateMetadata(): Promise<Metadata> {
  const { locale, t } = await serverWords()
  return metadataOf(locale, '/reference', {
    title: `${t('interface.reference.title')} – ${t('home.site.name')}`, description: t('interface.reference.lead'),
  })
}

export default async function Reference() {
  const words = await serverWords()
  const { locale, t } = words
  const [model] = models
  const section = (id: (typeof sections)[number]) => ({ id, title: t(`interface.reference.${id}`), width: 'wide' as const, isFlush: true })
  return (
    <>
      <div className={styles.opening}>
        <LinkNotice />
        <h1>{t('interface.reference.title')}</h1>
        <p>{t('interface.reference.lead')}</p>
        <nav aria-label={t('interface.reference.contents')}>
          <ul>{sections.map((id) => <li key={id}><a href={`#${id}`}>{t(`interface.reference.${id}`)}</a></li>)}</ul>
        </nav>
        <p><ScenarioAnchor to={`/${locale}`}>{t('interface.reference.back')}</ScenarioAnchor></p>
      </div>

      <Section {...section('parameters')} intro={[t('interface.reference.parametersText')]}>
        {groupsOf(model.params).map(([group, names]) => (
          <div key={group} className={styles.group}>
            <h3>{t(`models.${model.id}.groups.${group}`)}</h3>
            <ParamTable
              words={words} scope="model" folder={`models.${model.id}`} set={Object.fromEntries(names.map((name) => [name, model.params[name]!]))}
              caption={t(`models.${model.id}.groups.${group}`)}
            />
          </div>
        ))}
        <div className={styles.group}>
          <h3>{t('common.groups.runs')}</h3>
          <ParamTable words={words} scope="common" folder="common" set={commonParamsOf('model')} caption={t('common.groups.runs')} />
        </div>
      </Section>

      <Section {...section('metrics')}><MetricTable words={words} model={model} /></Section>

      <Section {...section('units')}>
        <dl className={styles.terms}>
          {(Object.keys(units) as UnitId[]).filter((unit) => unit !== 'none').map((unit) => (
            <div key={unit}><dt>{t(`units.${unit}.name`)}</dt><dd>{words.quantity(units[unit].percent || unit === 'gini' ? 0.12 : 12, unit)}</dd></div>
          ))}
        </dl>
      </Section>

      <Section {...section('basis')}>
        <dl className={styles.terms}>
          {bases.map((basis) => (
            <div key={basis}><dt>{t(`interface.basis.${basis}.name`)}</dt><dd>{t(`interface.basis.${basis}.help`)}</dd></div>
          ))}
        </dl>
      </Section>

      <Section {...section('sources')}><SourceList words={words} sources={model.sources} /></Section>
    </>
  )
}
