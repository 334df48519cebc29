/** Networks whose rule can be taken apart by hand, with the study that holds what the reader set there. */
export const workbenchStudies: Readonly<Record<string, string | undefined>> = { bittensor: 'epoch', allora: 'topic' }
