/** Which parameter is meant: one of the model on the screen, or one that every model has. */
export interface ParamRef {
  readonly scope: 'model' | 'common'
  readonly name: string
}

/** Message path of a parameter: its words stand below it (`.label`, `.help`, `.low`, `.high`, `.options.<option>`). */
export type ParamKey = `common.params.${string}` | `models.${string}.params.${string}`
