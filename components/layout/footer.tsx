import type { Words } from '../i18n/words'
import styles from './footer.module.css'

/** Whose interest this is, what it is not, and what becomes of the reader's settings. */
export function Footer({ words: { t } }: { readonly words: Words }) {
  return (
    <footer className={styles.footer}>
      <div>
        <p>{t('home.disclosure')}</p>
        <p>{t('home.advice')} {t('home.footer.model')}</p>
        <p>{t('home.footer.privacy')}</p>
        <p>{t('home.footer.name')}</p>
      </div>
    </footer>
  )
}
