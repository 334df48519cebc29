import type { ComponentType } from 'react'
import type { Words } from '@/components/i18n/words'
import { GuaranteeReadings } from './bittensor/guarantee-readings'

/** What stands under a study's figure beside what every study has, by network and study. */
export const studyNotes: Readonly<Record<string, Readonly<Record<string, ComponentType<{ readonly words: Words }> | undefined>> | undefined>> = {
  bittensor: { guarantee: GuaranteeReadings },
}
