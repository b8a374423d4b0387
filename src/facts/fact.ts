import type * as z from 'zod'
import type { Text } from '../schema/text'
import type { Context } from './context'

/** A number that is known only within bounds, both inclusive. */
export interface Range {
  readonly min: number
  readonly max: number
}

/** A part of a whole, compared in integers. */
export interface Share {
  readonly part: number
  readonly whole: number
}

/** What a fact can be; undefined stands for unknown. */
export type Value = number | Range | string | boolean | Share

/** The kinds of values, which operators must fit. */
export type ValueKind = 'count' | 'rating' | 'boolean' | 'share'

/** A fact whose parameters are fixed, ready to be read off many records. */
export interface BoundFact {
  /** The value, or undefined where the record does not tell. */
  read(context: Context): Value | undefined
  /** What the record shows, in words. */
  actual(context: Context): Text
  /** Where in the subject the answer would stand. */
  path(context: Context): string
  /** What is counted, after a number: "lần liên tục". */
  readonly unit: Text
  /** Whether the answer rests on what screening takes for granted. */
  assumes?(context: Context): boolean
}

/** A fact that rules may ask for. */
export interface Fact<P = unknown> {
  readonly id: string
  readonly means: Text
  readonly params: z.ZodType<P>
  readonly returns: ValueKind
  /** It asks who the subject is, not what it achieved: a way that is closed by it is not worth mentioning. */
  readonly asksWho?: true
  /** `leafId` is the criterion's id, which is the key of an attestation. */
  bind(params: P, leafId: string): BoundFact
}

/** Declares a fact; the parameters' type comes from their schema. */
export const defineFact = <P>(fact: Fact<P>): Fact => fact as Fact

export const text = (vi: string, en: string): Text => ({ vi, en })

export const noUnit = text('', '')
export const unknownText = text('chưa rõ', 'not known')

/** A number, or "3 to 5", "at least 3". */
export const numberText = (value: number | Range | undefined): Text => {
  if (value === undefined) return unknownText
  if (typeof value === 'number') return text(`${value}`, `${value}`)
  return value.max === Number.POSITIVE_INFINITY
    ? text(`ít nhất ${value.min} (còn phần chưa rõ)`, `at least ${value.min} (some of it not known)`)
    : text(`từ ${value.min} đến ${value.max} (chưa rõ)`, `${value.min} to ${value.max} (not known)`)
}

/** "has 3". */
export const hasText = (value: number | Range | undefined): Text => {
  const { vi, en } = numberText(value)
  return text(`có ${vi}`, `has ${en}`)
}

/** Yes, no, or not known. */
export const yesNo = (value: boolean | undefined): Text =>
  value === undefined ? unknownText : value ? text('có', 'yes') : text('không', 'no')

/** A number between two bounds: exact when they meet. */
export const between = (min: number, max: number): number | Range => (min === max ? min : { min, max })
