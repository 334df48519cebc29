// Hashes the inline scripts of every page that was built, so that the content security policy can name them.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = '.next/server/app'
const inlineScript = /<script\b([^>]*)>([\s\S]*?)<\/script>/g

const hashesOf = (html) =>
  [...html.matchAll(inlineScript)]
    .filter(([, attributes]) => !/\bsrc=/.test(attributes))
    .map(([, , code]) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)

const pages = readdirSync(root, { recursive: true }).map(String).filter((file) => file.endsWith('.html'))
const hashes = Object.fromEntries(pages.map((file) => [
  '/' + file.replaceAll('\\', '/').replace(/\.html$/, ''),
  [...new Set(hashesOf(readFileSync(join(root, file), 'utf8')))],
]))
writeFileSync('.next/csp-hashes.json', JSON.stringify(hashes))
