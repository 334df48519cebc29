import { checkFile } from './check'
import { linesOf, totalsOf } from './report'

const paths = process.argv.slice(2)
const files = paths.map((path) => {
  const result = checkFile(path)
  console.log(linesOf(result).join('\n'))
  return result
})
if (paths.length === 0) console.log('Name the files to check: npm run --silent reference -- FILE...')

const { passed, failed } = totalsOf(files)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
