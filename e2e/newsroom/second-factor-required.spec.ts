// The paper asks for a second step of editors and administrators: whoever has none sets it up before anything else.
// It is a setting of the whole paper, so this journey is walked when all others are at home.
import { setUpCodes } from '../support/codes'
import { aColleague, signInAs, signOut } from '../support/colleague'
import { expect, expectAccessible, test } from '../support/journey'

const REQUIRED = 'Редактори й адміністратори входять у два кроки'
const HALF_MINUTE = 30

test('with the setting on, an editor without a second step does nothing before setting one up; an author is not asked', async ({
  as,
  browser,
}) => {
  const admin = await as('admin')
  const chief = (await aColleague(admin, browser, 'Адміністратор')).page
  const { email, page: editor } = await aColleague(admin, browser, 'Редактор')
  const author = (await aColleague(admin, browser, 'Автор')).page
  await chief.goto('/newsroom/me')
  await setUpCodes(chief)

  const require = async (isRequired: boolean) => {
    await chief.goto('/newsroom/settings')
    await chief.getByLabel(REQUIRED).setChecked(isRequired)
    await chief.getByLabel(REQUIRED).locator('xpath=ancestor::form').getByRole('button', { name: 'Зберегти' }).click()
    await expect(chief.getByText('Збережено. Читачі вже це бачать.')).toBeVisible()
  }

  await require(true)
  try {
    await test.step('the newsroom is shut for an editor who is in already, its programs too', async () => {
      await editor.goto('/newsroom/articles')
      await expect(editor).toHaveURL(/\/second-factor/)
      await expect(editor.getByText('Газета вимагає другого кроку від редакторів та адміністраторів.')).toBeVisible()
      await expectAccessible(editor)
      expect((await editor.request.get('/api/articles/search?locale=uk&q=a')).status()).toBe(401)
    })

    await test.step('an author works on', async () => {
      await author.goto('/newsroom/articles')
      await expect(author.getByRole('heading', { level: 1, name: 'Матеріали' })).toBeVisible()
    })

    await test.step('with codes set up the editor comes where they wanted to go', async () => {
      const telephone = await setUpCodes(editor)
      await editor.getByRole('link', { name: 'Коди збережено — далі' }).click()
      await expect(editor.getByRole('heading', { level: 1, name: 'Матеріали' })).toBeVisible()
      await signOut(editor)
      await signInAs(editor, email)
      await editor.waitForURL(/second-factor/)
      await editor.getByLabel('Код').fill(telephone.code(HALF_MINUTE))
      await editor.getByRole('button', { name: 'Увійти', exact: true }).click()
      await editor.waitForURL(/\/newsroom$/)
    })
  } finally {
    await require(false)
  }
  for (const page of [chief, editor, author]) await page.context().close()
})
