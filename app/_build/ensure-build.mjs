// Builds when there is no build or when a source is newer than it.
import { execSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'

const newest = (path) => {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  const inside = readdirSync(path).filter((name) => name !== 'node_modules' && !name.startsWith('.'))
  return Math.max(stat.mtimeMs, ...inside.map((name) => newest(`${path}/${name}`)))
}

const sources = ['app', 'components', 'lib', 'public', 'proxy.ts', 'next.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json']
const built = '.next/csp-hashes.json' // written last, so its presence means a complete build
const isFresh = existsSync('.next/BUILD_ID') && existsSync(built) && statSync(built).mtimeMs >= Math.max(...sources.filter(existsSync).map(newest))

if (isFresh) console.log('the build is fresh')
else execSync('npm run build', { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } })
