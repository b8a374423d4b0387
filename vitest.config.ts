import { configDefaults, defineConfig } from 'vitest/config'

// Packaging tests share one folder into which the packed library is installed once.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'test/packaging/**'],
        },
      },
      {
        test: {
          name: 'package',
          include: ['test/packaging/**/*.test.ts'],
          globalSetup: ['test/packaging/setup.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
})
