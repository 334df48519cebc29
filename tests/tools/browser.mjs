// Finds a Chromium, or gets one: from the environment, the path, Playwright's own store, Playwright's download, Debian's packages.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

const onPath = () => (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))

const runs = (file) => {
  try {
    execFileSync(file, ['--version'], { timeout: 20_000, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function bundled() {
  const { chromium } = await import('playwright-core')
  return chromium.executablePath()
}

async function find() {
  const candidates = [process.env.CHROMIUM_PATH, process.env.CHROME_PATH, ...onPath(), ...places, await bundled()]
  return candidates.find((file) => file && existsSync(file) && runs(file))
}

function download() {
  console.log('no Chromium found; asking Playwright for one')
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 })
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log('trying the packages of this system')
  const install = 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends chromium'
  spawnSync('sh', ['-c', install], { stdio: 'inherit', timeout: 600_000 })
}

/** Path of a Chromium that starts, or nothing. */
export async function browser() {
  for (const get of [() => {}, installFromDebian, download]) {
    get()
    const found = await find()
    if (found) return found
  }
  return undefined
}
