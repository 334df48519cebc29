import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NextResponse, type NextRequest } from 'next/server'
import { isLocale, preferredLocale } from '@/lib/i18n/locales'

const isDevelopment = process.env.NODE_ENV !== 'production'

/** Hashes of the inline scripts of each built page; empty while developing. */
const hashesByPage: Readonly<Record<string, readonly string[]>> = readHashes()

function readHashes() {
  try {
    return JSON.parse(readFileSync(join(process.cwd(), '.next/csp-hashes.json'), 'utf8'))
  } catch {
    return {}
  }
}

function policy(hashes: readonly string[]): string {
  const scripts = isDevelopment ? "'unsafe-inline' 'unsafe-eval'" : hashes.join(' ')
  return [
    "default-src 'none'", `script-src 'self' ${scripts}`, "style-src-elem 'self'", "style-src-attr 'unsafe-inline'",
    `style-src 'self' 'unsafe-inline'`, "img-src 'self' data: blob:", "font-src 'self'", `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "worker-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
  ].join('; ')
}

/** Sends `/` to the reader's language, unknown addresses to the not-found page in it, and names the scripts each page may run. */
export function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  const [, first] = pathname.split('/')
  const locale = isLocale(first) ? first : preferredLocale(request.headers.get('accept-language'))
  if (pathname === '/') return redirectTo(new URL(`/${locale}${search}`, request.url))
  const isKnown = pathname in hashesByPage || (isDevelopment && locale === first)
  const page = isKnown ? pathname : `/${locale}/not-found`
  const response = isKnown ? NextResponse.next() : NextResponse.rewrite(new URL(page, request.url))
  response.headers.set('Content-Security-Policy', policy(hashesByPage[page] ?? []))
  return response
}

function redirectTo(url: URL): NextResponse {
  const redirect = NextResponse.redirect(url, 307)
  redirect.headers.set('Vary', 'Accept-Language')
  return redirect
}

// every page, but not the files that pages load
export const config = { matcher: ['/((?!_next/|.*\\.).*)'] }
