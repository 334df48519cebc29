import { topicSources } from '@/lib/networks/allora/topic-view/sources'
import styles from './reward-split.module.css'
import { useTopicWords, type TopicState } from './topic'

/** How the reward of the chosen epoch is split among the roles, with the rule behind it. */
export function RewardSplit({ topic: { course: { series, served }, epoch } }: { readonly topic: TopicState }) {
  const { w, number, quantity } = useTopicWords()
  const total = series.reward[epoch]!
  if (served[epoch] === 0 || !(total > 0)) return <p>{w('rewards.none')}</p>
  const parts = ([['inferers', series.infererReward], ['forecasters', series.forecasterReward], ['reputers', series.reputerReward]] as const)
    .map(([role, values]) => ({ role, amount: values[epoch]!, share: values[epoch]! / total }))
  const { title, revision, url } = topicSources.chain
  const ideas = {
    entropy: { inferers: number(series.infererEntropy[epoch]!), forecasters: number(series.forecasterEntropy[epoch]!), reputers: number(series.reputerEntropy[epoch]!) },
    chi: { tau: number(series.tau[epoch]!), chi: number(series.chi[epoch]!) },
    gamma: { gamma: number(series.gamma[epoch]!) },
  }
  return (
    <div>
      <p>{w('rewards.total', { total: number(total) })}</p>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ role, share }) => share > 0 && <span key={role} data-part={role} style={{ inlineSize: `${100 * share}%` }} />)}
      </div>
      <ul className={styles.parts}>
        {parts.map(({ role, amount, share }) => <li key={role} data-part={role}>{w(`rewards.${role}`, { share: quantity(share, 'fraction'), amount: number(amount) })}</li>)}
      </ul>
      <dl className={styles.ideas}>
        {Object.entries(ideas).map(([idea, values]) => (
          <div key={idea}>
            <dt>{w(`rewards.${idea}.term`)}</dt>
            <dd>{w(`rewards.${idea}.text`, values)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.origin}>
        {w('rewards.formula')} <a href={url}>{w('rewards.origin', { title, revision })}</a>, <code>x/emissions/module/rewards</code>
      </p>
    </div>
  )
}
