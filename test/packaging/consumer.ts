import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder outside the repository, with the packed library installed in it and nothing else. */
    consumer: string
  }
}

const run = promisify(execFile)

export const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export const consumer = (): string => inject('consumer')

export const installed = (): string => join(consumer(), 'node_modules/thi-dua-khen-thuong')

export const fixture = (name: string): string => join(repository, 'test/packaging/fixtures', name)

/** Writes a script into the consumer's folder and runs it with Node; gives what it printed. */
export async function runScript(name: string, text: string): Promise<string> {
  await writeFile(join(consumer(), name), text)
  const { stdout } = await run(process.execPath, [name], { cwd: consumer() })
  return stdout.trim()
}

/** Checks the types of a file in the consumer's folder; gives the compiler's complaints, empty where there are none. */
export async function compile(file: string, ...options: readonly string[]): Promise<string> {
  const tsc = join(repository, 'node_modules/typescript/bin/tsc')
  // The types of zod speak of `URL`, which browsers and Node have, and the language has not.
  const always = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022,dom']
  try {
    await run(process.execPath, [tsc, ...always, ...options, file], { cwd: consumer() })
    return ''
  } catch (error) {
    return (error as { stdout?: string }).stdout ?? String(error)
  }
}
