import { expect, it } from 'vitest'
import { declaration as bittensor } from '../../../lib/networks/bittensor/declaration'
import { networkById } from '../../../lib/networks/registry'

it.each([bittensor])('the page of $id is told of exactly the parameters, names and studies that the network has', (declared) => {
  const network = networkById(declared.id)!
  expect({ ...network }).toMatchObject({ kind: declared.kind, revision: declared.revision, actors: declared.actors, metrics: declared.metrics })
  expect(network.params).toBe(declared.params)
  expect(declared.studies.map(({ id }) => id)).toEqual(network.studies.map(({ id }) => id))
  declared.studies.forEach(({ params, sheet }, i) => {
    expect(network.studies[i]!.params).toBe(params)
    expect(network.studies[i]!.sheet).toBe(sheet)
  })
})
