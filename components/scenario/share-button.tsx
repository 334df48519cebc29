'use client'
import { useId, useState } from 'react'
import { writeLink } from '@/lib/scenario/codec'
import { useWords } from '../i18n/use-words'
import { shownCatalogue } from './catalogue'
import { writeAddress } from './link-store'
import styles from './share-button.module.css'
import { currentScenario } from './use-scenario'

interface ShareButtonProps {
  /** Digest of the complete result on the screen; `null` while there is none. Left out where a link carries none. */
  readonly digest?: string | null
}

type Outcome = { readonly kind: 'copied' | 'copiedEarly' | 'refused'; readonly url: string }

/** Copies the absolute link of what is on the screen and says so. Where the browser forbids copying, the link is there to be copied by hand. */
export function ShareButton({ digest }: ShareButtonProps) {
  const { t } = useWords()
  const id = useId()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const share = async () => {
    writeAddress()
    const url = `${location.origin}${location.pathname}?${writeLink(currentScenario(), digest, shownCatalogue())}`
    const isCopied = await copy(url)
    setOutcome({ kind: !isCopied ? 'refused' : digest === null ? 'copiedEarly' : 'copied', url })
  }
  return (
    <div className={styles.share}>
      <button type="button" onClick={share}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M6.6 9.4a2.4 2.4 0 0 0 3.4 0l3-3A2.4 2.4 0 0 0 9.6 3L8.3 4.3M9.4 6.6a2.4 2.4 0 0 0-3.4 0l-3 3A2.4 2.4 0 0 0 6.4 13l1.3-1.3" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" /></svg>
        {t('interface.share.button')}
      </button>
      <p role="status">{outcome && t(`interface.share.${outcome.kind}`)}</p>
      {outcome?.kind === 'refused' && (
        <>
          <label htmlFor={id} className="unseen">{t('interface.share.field')}</label>
          <input id={id} type="text" readOnly value={outcome.url} onFocus={(event) => event.currentTarget.select()} />
        </>
      )}
    </div>
  )
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
