// Before any module is imported: settings for tests, and no way for an unexpected console.error to pass unseen.
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, vi } from 'vitest'

Object.assign(process.env, {
  NODE_ENV: 'test',
  SITE_URL: 'http://visnyk.test',
  LOG_LEVEL: 'silent',
  DATA_DIR: path.join(os.tmpdir(), `visnyk-test-files-${process.pid}`),
  NEXTAUTH_SECRET: 'a secret only tests know',
  NEXTAUTH_URL: 'http://visnyk.test',
})

beforeEach(() => {
  vi.spyOn(console, 'error')
})

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})
