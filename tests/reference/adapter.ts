/** Computes one `fn` of a system through the library and answers in the shape of `expected`. */
type Reckoner<Input> = (input: Input, variant: string | undefined) => unknown

/** `fn` to what computes it. What goes in is what the system's cases hold, so every reckoner states its own input. */
export type Adapter = Readonly<Record<string, Reckoner<never>>>

/** Thrown by a reckoner that knows the `fn` but not this variant or kind of it: the case counts as unknown. */
export class UnknownKind extends Error {}
