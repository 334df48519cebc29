/** Which parameter is meant: one of the subject of the page, one that every subject has, or one of a study. */
export type ParamRef =
  | { readonly scope: 'model' | 'common'; readonly name: string }
  | { readonly scope: 'study'; readonly study: string; readonly name: string }

type Folder = 'models' | 'networks' | 'governance'

/** Message path of a parameter: its words stand below it (`.label`, `.help`, `.low`, `.high`, `.options.<option>`). */
export type ParamKey = `common.params.${string}` | `${Folder}.${string}.params.${string}`
