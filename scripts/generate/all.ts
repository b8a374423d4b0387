import type { Generator } from './generator'

/**
 * In the order in which they run. Each is loaded when its turn comes, because the later ones import the library and
 * with it what the first one writes. To add one: a file beside this one, and a line here.
 */
export const generators: readonly (() => Promise<Generator>)[] = [
  async () => (await import('./national')).national,
  async () => (await import('./schemas')).schemas,
  async () => (await import('./docs')).docs,
  async () => (await import('./catalogue')).catalogue,
  async () => (await import('./roster-page')).rosterPage,
]
