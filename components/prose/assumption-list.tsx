import { folderOf, type AnyPlayable } from '@/lib/core/playable'
import type { Words } from '../i18n/words'
import styles from './prose.module.css'

/** What a model takes for granted or leaves out, with the ground each stands on. */
export function AssumptionList({ words: { t }, model }: { readonly words: Words; readonly model: AnyPlayable }) {
  return (
    <dl className={styles.assumptions}>
      {model.assumptions.map(({ id, basis, source }) => (
        <div key={id}>
          <dt>{t(`${folderOf(model)}.assumptions.${id}.title`)}</dt>
          <dd>
            <p>{t(`${folderOf(model)}.assumptions.${id}.text`)}</p>
            <p className={styles.basis}>
              {t('home.assumptions.basis', { basis: t(`interface.basis.${basis}.name`) })}
              {source && <> · <a href={`#${source.id}`}>{source.title}</a></>}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  )
}
