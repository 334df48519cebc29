import { linesOfAllora, measureAllora } from './measure-allora'
import { linesOfGovernance, measureGovernance } from './measure-governance'
import { measureModels, type ModelResult } from './measure-models'
import { linesOfNear, measureNear } from './measure-near'
import { linesOfChain, measureChain } from './measure-yuma-chain'
import { linesOfSimulators, measureSimulators } from './measure-yuma-simulator'
import { measureWorkload, warmUp, type WorkloadResult } from './token-workload/measure'
import { compileTwin, compiler } from './token-workload/twin'

const ticks = 200

warmUp()
const twins = { c: compileTwin(false), libm: compileTwin(true) }
const workloads = [1000, 10_000].map((agents) => measureWorkload(agents, ticks, twins))
twins.c?.remove()
twins.libm?.remove()
const models = measureModels()
const governance = measureGovernance()
const allora = measureAllora()
const yumaChain = measureChain()
const yumaSimulator = measureSimulators()
const near = measureNear()

if (process.argv.includes('--json')) console.log(JSON.stringify({ node: process.version, compiled: twins.c !== undefined, workloads, models, governance, allora, yumaChain, yumaSimulator, near }, null, 2))
else {
  console.log(`Node ${process.version}; processor time of one core; millions of agent-ticks per second, median (fastest) repetition`)
  for (const result of workloads) console.log(linesOfWorkload(result).join('\n'))
  for (const result of models) console.log(linesOfModel(result).join('\n'))
  console.log(linesOfGovernance(governance).join('\n'))
  console.log(linesOfAllora(allora).join('\n'))
  console.log(linesOfChain(yumaChain).join('\n'))
  console.log(linesOfSimulators(yumaSimulator).join('\n'))
  console.log(linesOfNear(near).join('\n'))
}

function linesOfWorkload({ agents, repetitions, startBytes, typescript, c, libm, ratio, agree, booksError, ...rest }: WorkloadResult): string[] {
  const speed = (of: { readonly median: number; readonly best: number; readonly checksum: string }) =>
    `${of.median.toFixed(1).padStart(6)} (${of.best.toFixed(1)})  checksum ${of.checksum}`
  return [
    '',
    `Token workload: ${agents} agents × ${rest.ticks} ticks, ${repetitions} repetitions, start of ${startBytes / 1000} kB`,
    `  TypeScript        ${speed(typescript)}`,
    c ? `  C                 ${speed(c)}   ${compiler.command} ${compiler.flags.join(' ')}` : `  C                 left out: there is no working ${compiler.command}`,
    ...(libm ? [`  C with libm's exp ${speed(libm)}`] : []),
    ...(ratio === undefined ? [] : [`  TypeScript / C    ${ratio.toFixed(2).padStart(6)}   checksums ${agree ? 'agree' : 'DIFFER'}`]),
    `  books             balanced to ${booksError.toExponential(1)}`,
  ]
}

function linesOfModel({ model, agents, ticks: months, milliseconds, agentTicks, runs, repetitions }: ModelResult): string[] {
  return [
    '',
    `Model ${model}: ${agents} agents × ${months} months, ${repetitions} repetitions`,
    `  one play          ${milliseconds.toFixed(1).padStart(6)} ms, ${agentTicks.toFixed(1)} million agent-ticks per second`,
    `  Monte Carlo       ${runs.toFixed(1).padStart(6)} runs per second`,
  ]
}
