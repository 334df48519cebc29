/** The last few things that were worked on, by key. Asking for one makes it the newest; the oldest is forgotten. */
export class Recent<T> {
  private readonly things = new Map<string, T>()

  constructor(private readonly limit: number) {}

  /** The thing of that key, made when it is not there. */
  get(key: string, make: () => T): T {
    const thing = this.things.has(key) ? this.things.get(key)! : make()
    this.things.delete(key)
    this.things.set(key, thing)
    if (this.things.size > this.limit) this.things.delete(this.things.keys().next().value!)
    return thing
  }
}
