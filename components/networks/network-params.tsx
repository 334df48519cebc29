import type { Words } from '@/components/i18n/words'
import { groupsOf } from '@/components/params/groups'
import { ParamTable } from '@/components/params/param-table'
import { folderOf } from '@/lib/core/playable'
import type { MessageKey } from '@/lib/i18n/messages'
import type { AnyNetwork } from '@/lib/networks/contract'

/** Every parameter of a network and of its studies as its declaration gives it, folded away until somebody looks. */
export function NetworkParams({ words, network }: { readonly words: Words; readonly network: AnyNetwork }) {
  const { t } = words
  const folder = folderOf(network)
  return (
    <details>
      <summary>{t('interface.network.sections.tables')}</summary>
      {groupsOf(network.params).map(([group, names]) => {
        const title = t(`${folder}.groups.${group}` as MessageKey)
        return (
          <div key={group}>
            <h3>{title}</h3>
            <ParamTable words={words} scope="model" folder={folder} set={Object.fromEntries(names.map((name) => [name, network.params[name]!]))} caption={title} />
          </div>
        )
      })}
      {network.studies.map(({ id, params }) => {
        const title = t(`${folder}.studies.${id}.title` as MessageKey)
        return (
          <div key={id}>
            <h3>{title}</h3>
            <ParamTable words={words} scope={{ study: id }} folder={`${folder}.studies.${id}`} set={params} caption={title} />
          </div>
        )
      })}
    </details>
  )
}
