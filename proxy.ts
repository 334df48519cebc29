import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NextResponse, type NextRequest } from 'next/server'
import { preferredLocale } from '@/lib/i18n/locales'

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

/** Sends `/` to the reader's language, unknown addresses to the not-found page of theirs, and names the scripts each page may run. */
export function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  if (pathname === '/') {
    const locale = preferredLocale(request.headers.get('accept-language'))
    const redirect = NextResponse.redirect(new URL(`/${locale}${search}`, request.url), 307)
    redirect.headers.set('Vary', 'Accept-Language')
    return redirect
  }
  const isKnown = isDevelopment || pathname in hashesByPage
  const page = isKnown ? pathname : `/${pathname.split('/')[1]}/not-found`
  const response = isKnown ? NextResponse.next() : NextResponse.rewrite(new URL(page, request.url))
  response.headers.set('Content-Security-Policy', policy(hashesByPage[page] ?? []))
  return response
}

export const config = { matcher: ['/', '/(de|en)', '/(de|en)/:path*'] }
