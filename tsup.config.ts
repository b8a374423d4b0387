import { readFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'

/** Engines read a text of JSON in about half the time that an object literal takes, and one that nobody asks for is left out. */
const jsonAsText: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'json-as-text',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]rules[\\/].*\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')))
      return { contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(text)})`, loader: 'js' }
    }),
}

export default defineConfig({
  entry: ['src/index.ts', 'src/core.ts'],
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  tsconfig: 'tsconfig.lib.json',
  dts: true,
  clean: true,
  // What the entries share is there once, so that an error of one is an error of the other.
  splitting: true,
  treeshake: false,
  esbuildPlugins: [jsonAsText],
})
