'use client'
import { useState } from 'react'
import { readLink } from '@/lib/scenario/codec'
import { useWords } from '../i18n/use-words'
import { useCatalogue } from './catalogue'
import { issueText } from './issue-text'
import styles from './link-notice.module.css'
import { useArrivedLink } from './use-link'

/** What in the link the page was opened with could not be taken as written. Stays until it is dismissed or another link arrives. */
export function LinkNotice() {
  const words = useWords()
  const { t } = words
  const link = useArrivedLink()
  const [dismissed, setDismissed] = useState('')
  const catalogue = useCatalogue()
  const { scenario, issues } = readLink(link, catalogue)
  const subject = catalogue.find(scenario.model) ?? catalogue.usual
  if (issues.length === 0 || dismissed === link) return null
  return (
    <section className={styles.notice} role="status">
      <p>{t('interface.notice.title', { count: issues.length })}</p>
      <ul>{issues.map((issue, index) => <li key={index}>{issueText(words, subject, issue)}</li>)}</ul>
      <button
        type="button"
        onClick={({ currentTarget }) => {
          currentTarget.closest('main')?.focus({ preventScroll: true }) // this button goes away
          setDismissed(link)
        }}
      >
        {t('interface.notice.dismiss')}
      </button>
    </section>
  )
}
