import './scripts/requireNode.cjs'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

const alias = { '@payload-config': path.resolve(import.meta.dirname, 'payload.config.ts') }

/** Servers and browsers on a small machine: slow is no failure, hanging is. */
const slow = { testTimeout: 180_000, hookTimeout: 180_000, expect: { poll: { timeout: 30_000 } } }

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      { resolve: { alias }, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 } },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/servers.ts'],
          setupFiles: ['tests/support/ownDatabase.ts'],
          pool: 'forks',
          maxWorkers: 2,
          ...slow,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/app.ts'],
          setupFiles: ['tests/support/showPages.ts'],
          fileParallelism: false,
          ...slow,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'data',
          include: ['tests/data/**/*.test.ts'],
          globalSetup: ['tests/support/servers.ts'],
          setupFiles: ['tests/support/ownDatabase.ts'],
          pool: 'forks',
          maxWorkers: 1,
          ...slow,
          testTimeout: 600_000,
        },
      },
    ],
  },
})
