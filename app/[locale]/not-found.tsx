import { serverWords } from '@/components/i18n/server-words'

export default async function NotFound() {
  const { locale, t } = await serverWords()
  return (
    <div className="message">
      <title>{t('interface.notFound.title')}</title>
      <h1>{t('interface.notFound.title')}</h1>
      <p>{t('interface.notFound.text')}</p>
      <p><a href={`/${locale}`}>{t('interface.notFound.home')}</a></p>
    </div>
  )
}
