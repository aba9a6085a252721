import { isSameValue } from './changedValues'
import { newInstance } from './newInstance'
import type { UnsavedStore } from './unsavedStore'

type Values = Record<string, unknown>

interface SmallForm {
  /** Where it belongs. Anybody at this computer can read it: nothing of what is typed, or searched for, stands in it. */
  place: string
  /** What it is about, among the forms of a place. */
  title: string
}

/** What was typed last in a small form and not sent. */
export function keptForm(store: UnsavedStore | null, { place, title }: SmallForm): Values | undefined {
  return kept(store, { place, title })?.values
}

/** Keeps what a small form holds; what it holds at first needs no keeping. */
export function keepForm(store: UnsavedStore | null, form: SmallForm, { values, initial }: { values: Values; initial: Values }): void {
  if (isSameValue(values, initial)) return forgetForm(store, form)
  const instance = kept(store, form)?.instance ?? newInstance()
  store?.put({ ...form, instance, typedAt: Date.now(), values, before: {} })
}

/** It has been sent, or thrown away. */
export function forgetForm(store: UnsavedStore | null, form: SmallForm): void {
  const text = kept(store, form)
  if (text) store?.remove(text)
}

function kept(store: UnsavedStore | null, { place, title }: SmallForm) {
  return store?.list(place).find((text) => text.title === title)
}
