'use client'
import { useWords } from '@/components/i18n/use-words'

export default function PageError({ reset }: { readonly reset: () => void }) {
  const { locale, t } = useWords()
  return (
    <div className="message" role="alert">
      <h1>{t('interface.error.title')}</h1>
      <p>{t('interface.error.text')}</p>
      <p>
        <button type="button" onClick={reset}>{t('interface.error.retry')}</button>
        <a href={`/${locale}`}>{t('interface.error.home')}</a>
      </p>
    </div>
  )
}
