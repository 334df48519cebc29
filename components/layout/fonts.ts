import localFont from 'next/font/local'

/** Prose. The only face that is preloaded: it carries what is read first. */
export const serif = localFont({
  src: '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  variable: '--font-serif', weight: '200 900', display: 'swap', adjustFontFallback: 'Times New Roman',
})

/** Controls, charts, tables. */
export const sans = localFont({
  src: '../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  variable: '--font-sans', weight: '200 900', display: 'swap', preload: false, adjustFontFallback: 'Arial',
})
