import { expect, it } from 'vitest'
import { declaredModels } from '../../../lib/models/declared'
import { models } from '../../../lib/models/registry'

it('pages are told of exactly the models there are, by the same parameters and names', () => {
  expect(declaredModels.map(({ id }) => id)).toEqual(models.map(({ id }) => id))
  models.forEach(({ kind, revision, params, actors, metrics, studies }, i) => {
    expect({ ...declaredModels[i] }).toMatchObject({ kind, revision, actors, metrics, studies })
    expect(declaredModels[i]!.params).toBe(params)
  })
})
