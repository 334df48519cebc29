// Fails when package-lock.json lacks an entry for an optional dependency of some platform: npm 11.12 and later refuse such a file.
import { readFileSync } from 'node:fs'

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))

/** Whether `name`, asked for by the package at `place`, is locked there or in a folder above it. */
function isLocked(place, name) {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]?.version) return true
    if (!at) return false
  }
}

const missing = Object.entries(packages).flatMap(([place, entry]) =>
  Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isLocked(place, name)).map((name) => `${place || '.'} -> ${name}`))
if (missing.length > 0) {
  console.error(`the lockfile lacks ${missing.length} optional entries:\n${missing.join('\n')}`)
  process.exit(1)
}
console.log('the lockfile is complete')
