import { defineConfig, globalIgnores } from 'eslint/config'
import nextVitals from 'eslint-config-next/core-web-vitals'
import nextTs from 'eslint-config-next/typescript'

const outsideWorld = [
  'window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'fetch', 'XMLHttpRequest',
  'requestAnimationFrame', 'performance', 'Date', 'process', 'crypto', 'Worker', 'self', 'postMessage',
]
const exactMath = 'abs|ceil|floor|round|trunc|sign|min|max|sqrt|imul|clz32|fround'
const sameEverywhere = [
  {
    selector: `MemberExpression[object.name='Math'][property.name!=/^(${exactMath})$/]`,
    message: 'Differs between browsers or is not seeded: use lib/core/math or lib/core/random.',
  },
  {
    selector: "BinaryExpression[operator='**'], AssignmentExpression[operator='**=']",
    message: '** differs between browsers: use pow of lib/core/math.',
  },
  {
    selector: 'MemberExpression[property.name=/^(toLocaleString|toLocaleUpperCase|toLocaleLowerCase|localeCompare)$/]',
    message: 'Depends on the language of the machine.',
  },
]
const noIntl = { selector: "Identifier[name='Intl']", message: 'Languages are the business of lib/i18n.' }
const noInterface = { regex: '(^@/|(^|/)(app|components)/)', message: 'lib does not know the interface.' }
const nothing = { regex: '^[^.]', message: 'lib imports nothing but itself, relatively.' }
const nothingButZod = { regex: '^(?!zod$)[^.]', message: 'lib imports nothing but itself and, here, zod.' }

export default defineConfig([
  ...nextVitals,
  ...nextTs,
  globalIgnores(['.next/**', 'out/**', 'next-env.d.ts', 'coverage/**', 'test-results/**', 'playwright-report/**']),
  {
    files: ['lib/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [nothing, noInterface] }],
      'no-restricted-globals': ['error', ...outsideWorld],
      'no-restricted-syntax': ['error', ...sameEverywhere, noIntl],
    },
  },
  { files: ['lib/i18n/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...sameEverywhere] } },
  {
    files: ['lib/core/param-schema.ts', 'lib/scenario/schema.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [nothingButZod, noInterface] }] },
  },
  // the two ends of the wire between page and worker; everything in between is pure
  { files: ['lib/worker/entry.ts'], rules: { 'no-restricted-globals': 'off' } },
])
