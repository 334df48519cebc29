import { serverWords } from '@/components/i18n/server-words'
import styles from '@/components/layout/message.module.css'

export default async function NotFound() {
  const { locale, t } = await serverWords()
  return (
    <div className={styles.message}>
      <title>{t('interface.notFound.title')}</title>
      <h1>{t('interface.notFound.title')}</h1>
      <p>{t('interface.notFound.text')}</p>
      <p><a href={`/${locale}`}>{t('interface.notFound.home')}</a></p>
    </div>
  )
}
