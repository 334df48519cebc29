// The whole proof of the project: types, lint, unit tests, build, byte budget, browser tests. Ends with one plain line of counts.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const reports = mkdtempSync(join(tmpdir(), 'anreiz-'))
const unitReport = join(reports, 'unit.json')
const browserReport = join(reports, 'browser.json')

const run = (command, env = {}) => {
  console.log(`\n> ${command}`)
  return spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env } }).status === 0
}

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/** Steps without a count of their own count as one. A step that ends badly without naming a failed test counts as one failure. */
const step = (command) => (run(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

function unitTests() {
  const ok = run(`npx vitest run --reporter=default --reporter=json --outputFile.json=${unitReport}`)
  const report = read(unitReport)
  return counted(ok, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0)
}

function browserTests() {
  const ok = run('node tests/tools/e2e.mjs', { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport })
  const stats = read(browserReport)?.stats
  return counted(ok, (stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected ?? 0)
}

const counted = (ok, passed, failed) => ({ passed, failed: ok ? failed : Math.max(1, failed) })

const results = [
  step('npm run --silent lock:check'),
  step('npm run --silent typecheck'),
  step('npm run --silent lint'),
  unitTests(),
  step('node app/_build/ensure-build.mjs'),
  step('npm run --silent first-load'),
  browserTests(),
]
const total = (key) => results.reduce((sum, result) => sum + result[key], 0)
console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
process.exit(total('failed') > 0 ? 1 : 0)
