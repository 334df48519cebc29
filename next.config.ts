import type { NextConfig } from 'next'

const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  // the first figures are computed while building, which takes a slow machine longer than the usual minute
  staticPageGenerationTimeout: 600,
  headers: async () => [{ source: '/:path*', headers }],
}

export default config
