import type { Nomination } from '../schema/award'
import { inForce, type Period } from './in-force'

/** What all layers say of a nomination on a day. */
export const nominationOn = (layers: readonly Nomination[], on: string): Nomination => {
  const sections = [...new Set(layers.flatMap((layer) => Object.keys(layer) as (keyof Nomination)[]))]
  return Object.fromEntries(
    sections.map((section) => [
      section,
      layers.flatMap((layer): readonly Period[] => layer[section] ?? []).filter((note) => inForce(note, on)),
    ]),
  )
}
