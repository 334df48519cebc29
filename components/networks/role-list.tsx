import type { Words } from '@/components/i18n/words'
import prose from '@/components/prose/prose.module.css'
import { folderOf } from '@/lib/core/playable'
import type { MessageKey } from '@/lib/i18n/messages'
import type { AnyNetwork } from '@/lib/networks/contract'

/** Who takes part in a network, in its own words and in those that all networks share. */
export function RoleList({ words: { t }, network }: { readonly words: Words; readonly network: AnyNetwork }) {
  return (
    <dl className={prose.assumptions}>
      {network.roles.map(({ id, part }) => (
        <div key={id}>
          <dt>{t(`${folderOf(network)}.roles.${id}.name` as MessageKey)}</dt>
          <dd>
            <p>{t(`${folderOf(network)}.roles.${id}.help` as MessageKey)}</p>
            <p className={prose.basis}>{t(`interface.network.parts.${part}`)}</p>
          </dd>
        </div>
      ))}
    </dl>
  )
}
