// JavaScript and styles each built page loads before anything is touched, in bytes of gzip; fails above the budget.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const budget = 200_000
const root = '.next/server/app'
const compressed = (file) => gzipSync(readFileSync(file), { level: 9 }).length
const total = (files) => [...new Set(files)].reduce((sum, file) => sum + compressed(join('.next', decodeURIComponent(file))), 0)
const filesIn = (html, tag) => [...html.matchAll(tag)].filter(([text]) => !/nomodule/i.test(text)).map(([, file]) => file)

const rows = readdirSync(root, { recursive: true }).map(String).filter((file) => /^(de|en)(\/.*)?\.html$/.test(file)).map((file) => {
  const html = readFileSync(join(root, file), 'utf8')
  return {
    page: '/' + file.replace(/\.html$/, ''),
    js: total(filesIn(html, /<script\b[^>]*\bsrc="\/_next\/([^"?]+)[^"]*"[^>]*>/g)),
    css: total(filesIn(html, /<link[^>]*rel="stylesheet"[^>]*href="\/_next\/([^"?]+)/g)),
    html: gzipSync(html).length,
  }
})
console.table(rows)
const heavy = rows.filter((row) => row.js > budget)
if (heavy.length > 0) {
  console.error(`above ${budget} bytes of JavaScript: ${heavy.map((row) => row.page).join(', ')}`)
  process.exit(1)
}
