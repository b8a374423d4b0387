import { readdirSync } from 'node:fs'
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

/** Each pack alone, for applications that ship only the packs that they use. */
const packs = Object.fromEntries(
  readdirSync('src/generated/packs').map((file) => [
    `packs/${file.replace(/\.ts$/, '')}`,
    `src/generated/packs/${file}`,
  ]),
)

const common: Options = {
  target: 'es2022',
  tsconfig: 'tsconfig.lib.json',
  clean: true,
  // What the entries share is there once, so that an error of one is an error of the other.
  splitting: true,
  treeshake: false,
  esbuildPlugins: [jsonAsText],
}

export default defineConfig({
  ...common,
  entry: {
    index: 'src/index.ts',
    core: 'src/core.ts',
    roster: 'src/roster.ts',
    authoring: 'src/authoring.ts',
    cli: 'src/cli.ts',
    ...packs,
  },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  external: [/^node:/, 'csv-parse'],
  dts: {
    entry: {
      index: 'src/index.ts',
      core: 'src/core.ts',
      roster: 'src/roster.ts',
      authoring: 'src/authoring.ts',
      ...packs,
    },
  },
})
