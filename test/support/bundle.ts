import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What a browser would load. */
export interface Bundle {
  readonly text: string
  /** In bytes. */
  readonly minified: number
  readonly gzip: number
}

/** Bundles a program for browsers, minified, as an ES module; packages are found from a folder. */
export async function bundle(program: string, resolveDir: string): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir },
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  })
  const text = outputFiles[0]?.text ?? ''
  return { text, minified: Buffer.byteLength(text), gzip: gzipSync(text).byteLength }
}
