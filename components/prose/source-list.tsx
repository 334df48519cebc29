import type { Source } from '@/lib/core/source'
import type { Words } from '../i18n/words'
import styles from './prose.module.css'

/** Citations with the edition that was read. Each can be linked to by its id. Titles are in English. */
export function SourceList({ words: { t }, sources }: { readonly words: Words; readonly sources: readonly Source[] }) {
  return (
    <ul className={styles.sources}>
      {sources.map(({ id, title, url, revision }) => (
        <li key={id} id={id}>
          <a href={url} lang="en">{title}</a>
          <span className={styles.revision}>{t('interface.reference.revision', { revision })}</span>
        </li>
      ))}
    </ul>
  )
}
