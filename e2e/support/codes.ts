// A telephone with codes: set up on the page that offers it, and asked for a code afterwards.
import { expect, type Page } from '@playwright/test'
import { generateSync } from 'otplib'

export type Telephone = {
  /** `later` seconds from now: a code works once. */
  code: (later?: number) => string
}

/** The page must offer to set up codes; afterwards it shows recovery codes. */
export async function setUpCodes(page: Page): Promise<Telephone> {
  await page.getByRole('button', { name: 'Налаштувати коди' }).click()
  await expect(page.getByRole('img', { name: 'Картинка з ключем для телефона' })).toBeVisible()
  const secret = ((await page.locator('code').first().textContent()) ?? '').replace(/\s/g, '')
  const code = (later = 0) => generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + later })
  await page.getByLabel('Шість цифр із застосунка').fill(code())
  await page.getByRole('button', { name: 'Увімкнути' }).click()
  await expect(page.getByText('Збережіть ці коди: більше ми їх не покажемо.')).toBeVisible()
  return { code }
}
