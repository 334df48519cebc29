// Builds when stale and runs the browser tests; arguments go to Playwright.
import { execSync, spawnSync } from 'node:child_process'
import { browser } from './browser.mjs'

const executable = await browser()
if (!executable) {
  console.error('The browser tests need a Chromium: set CHROMIUM_PATH or install one.')
  process.exit(1)
}
execSync('node app/_build/ensure-build.mjs', { stdio: 'inherit' })
const { status } = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: executable, NEXT_TELEMETRY_DISABLED: '1' },
})
process.exit(status ?? 1)
