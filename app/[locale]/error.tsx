'use client'
import { useWords } from '@/components/i18n/use-words'
import styles from '@/components/layout/message.module.css'

export default function PageError({ reset }: { readonly reset: () => void }) {
  const { locale, t } = useWords()
  return (
    <div className={styles.message} role="alert">
      <h1>{t('interface.error.title')}</h1>
      <p>{t('interface.error.text')}</p>
      <p>
        <button type="button" onClick={reset}>{t('interface.error.retry')}</button>
        <a href={`/${locale}`}>{t('interface.error.home')}</a>
      </p>
    </div>
  )
}
