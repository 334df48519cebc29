import type { DeclaredStudy } from '../../../core/study'
import { epochParams } from '../workbench/params'
import { sheetFormat } from '../workbench/sheet-format'
import { emissionParams } from './emission-params'
import { guaranteeParams } from './guarantee-params'
import { locksParams } from './locks-params'
import { moneyParams } from './money-params'
import { placesParams } from './places-params'

/** What can be set for the studies, in the order of `index.ts`. */
export const declaredStudies: readonly DeclaredStudy[] = [
  { id: 'epoch', params: epochParams, sheet: sheetFormat },
  { id: 'guarantee', params: guaranteeParams },
  { id: 'emission', params: emissionParams },
  { id: 'money', params: moneyParams },
  { id: 'places', params: placesParams },
  { id: 'locks', params: locksParams },
]
