import { execFileSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { refuseStaleBuild } from '../support/build'

/** Packs the library as it would be published and installs it in an empty folder. */
export function setup(project: TestProject): () => void {
  refuseStaleBuild()
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'thi-dua-khen-thuong-')))
  const packed = npm(process.cwd(), 'pack', '--json', '--ignore-scripts', '--pack-destination', folder)
  const [tarball] = JSON.parse(packed) as readonly { filename: string }[]
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, tarball?.filename ?? ''))
  project.provide('consumer', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}

function npm(cwd: string, ...args: readonly string[]): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' })
}
