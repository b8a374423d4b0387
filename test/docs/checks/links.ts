import { dirname, join } from 'node:path/posix'
import { expect, test } from 'vitest'
import { exists, pages } from '../site'

const withoutCode = (text: string): string => text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '')

const targetsIn = (text: string): readonly string[] =>
  [
    ...[...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target),
    ...[...withoutCode(text).matchAll(/<(?:img|a)[^>]* (?:src|href)="([^"]+)"/g)].map(([, target]) => target),
  ].filter((target) => target !== undefined)

/** The name that a heading gets as an anchor. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-')

const anchorsIn = (text: string): ReadonlySet<string> =>
  new Set([
    ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id ?? ''),
    ...[...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => slug(heading ?? '')),
  ])

const anchors = new Map([...pages].map(([path, text]) => [path, anchorsIn(text)]))

const broken = (from: string, target: string): boolean => {
  if (/^[a-z]+:/.test(target)) return false
  const [path = '', anchor] = decodeURIComponent(target).split('#')
  const to = path === '' ? from : join(dirname(from), path)
  if (to !== from && !exists(to)) return true
  return anchor !== undefined && anchors.has(to) && !anchors.get(to)?.has(anchor)
}

test.each([...pages])('every link of %s leads somewhere', (from, text) => {
  expect([...new Set(targetsIn(text))].filter((target) => broken(from, target))).toEqual([])
})

test.each([...pages])('no anchor occurs twice in %s', (_, text) => {
  const ids = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})
