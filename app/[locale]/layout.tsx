import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { serverWords } from '@/components/i18n/server-words'
import { WordsProvider } from '@/components/i18n/words-provider'
import { sans, serif } from '@/components/layout/fonts'
import { Footer } from '@/components/layout/footer'
import { Header } from '@/components/layout/header'
import { themeScript } from '@/components/layout/theme'
import { locales } from '@/lib/i18n/locales'
import { browserMessagesOf } from '@/lib/i18n/messages'
import '../globals.css'

export const generateStaticParams = () => locales.map((locale) => ({ locale }))

export const metadata: Metadata = { metadataBase: new URL(process.env.SITE_URL ?? 'http://localhost:3000') }

export const viewport: Viewport = { colorScheme: 'light dark' }

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const words = await serverWords()
  return (
    <html lang={words.locale} className={`${serif.variable} ${sans.variable}`} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <WordsProvider locale={words.locale} messages={browserMessagesOf(words.locale)}>
          <Header words={words} />
          <main id="content" tabIndex={-1}>{children}</main>
          <Footer words={words} />
        </WordsProvider>
      </body>
    </html>
  )
}
