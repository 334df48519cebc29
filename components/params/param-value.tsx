'use client'
import { useWords } from '../i18n/use-words'
import type { ParamRef } from './param-ref'
import { useParam } from './use-param'
import { valueText } from './value-text'

/** What a parameter is set to in the reader's link; bold when it is not the default. */
export function ParamValue(ref: ParamRef) {
  const words = useWords()
  const { param, key, value, isChanged } = useParam(ref)
  const text = valueText(words, param, key, value)
  return isChanged ? <strong>{text}</strong> : text
}
