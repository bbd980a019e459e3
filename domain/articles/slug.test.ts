import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SLUG_PATTERN, slugOf, uniqueSlug } from './slug'

describe('the examples of the state table', () => {
  test.each([
    ['Алушта', 'alushta'],
    ['Андрій', 'andrii'],
    ['Борщагівка', 'borshchahivka'],
    ['Борисенко', 'borysenko'],
    ['Вінниця', 'vinnytsia'],
    ['Володимир', 'volodymyr'],
    ['Гадяч', 'hadiach'],
    ['Богдан', 'bohdan'],
    ['Згурський', 'zghurskyi'],
    ['Ґалаґан', 'galagan'],
    ['Ґорґани', 'gorgany'],
    ['Донецьк', 'donetsk'],
    ['Дмитро', 'dmytro'],
    ['Рівне', 'rivne'],
    ['Олег', 'oleh'],
    ['Есмань', 'esman'],
    ['Єнакієве', 'yenakiieve'],
    ['Гаєвич', 'haievych'],
    ['Короп’є', 'koropie'],
    ['Житомир', 'zhytomyr'],
    ['Жанна', 'zhanna'],
    ['Жежелів', 'zhezheliv'],
    ['Закарпаття', 'zakarpattia'],
    ['Казимирчук', 'kazymyrchuk'],
    ['Медвин', 'medvyn'],
    ['Михайленко', 'mykhailenko'],
    ['Іванків', 'ivankiv'],
    ['Іващенко', 'ivashchenko'],
    ['Їжакевич', 'yizhakevych'],
    ['Кадиївка', 'kadyivka'],
    ['Мар’їне', 'marine'],
    ['Йосипівка', 'yosypivka'],
    ['Стрий', 'stryi'],
    ['Олексій', 'oleksii'],
    ['Київ', 'kyiv'],
    ['Коваленко', 'kovalenko'],
    ['Лебедин', 'lebedyn'],
    ['Леонід', 'leonid'],
    ['Миколаїв', 'mykolaiv'],
    ['Маринич', 'marynych'],
    ['Ніжин', 'nizhyn'],
    ['Наталія', 'nataliia'],
    ['Одеса', 'odesa'],
    ['Онищенко', 'onyshchenko'],
    ['Полтава', 'poltava'],
    ['Петро', 'petro'],
    ['Решетилівка', 'reshetylivka'],
    ['Рибчинський', 'rybchynskyi'],
    ['Суми', 'sumy'],
    ['Соломія', 'solomiia'],
    ['Тернопіль', 'ternopil'],
    ['Троць', 'trots'],
    ['Ужгород', 'uzhhorod'],
    ['Уляна', 'uliana'],
    ['Фастів', 'fastiv'],
    ['Філіпчук', 'filipchuk'],
    ['Харків', 'kharkiv'],
    ['Христина', 'khrystyna'],
    ['Біла Церква', 'bila-tserkva'],
    ['Стеценко', 'stetsenko'],
    ['Чернівці', 'chernivtsi'],
    ['Шевченко', 'shevchenko'],
    ['Шостка', 'shostka'],
    ['Кишеньки', 'kyshenky'],
    ['Щербухи', 'shcherbukhy'],
    ['Гоща', 'hoshcha'],
    ['Гаращенко', 'harashchenko'],
    ['Юрій', 'yurii'],
    ['Корюківка', 'koriukivka'],
    ['Яготин', 'yahotyn'],
    ['Ярошенко', 'yaroshenko'],
    ['Костянтин', 'kostiantyn'],
    ['Знам’янка', 'znamianka'],
    ['Феодосія', 'feodosiia'],
    ['Розгон', 'rozghon'],
    ['Згорани', 'zghorany'],
  ])('%s is %s', (name, slug) => expect(slugOf(name)).toBe(slug))
})

test('all three apostrophes are dropped, and a quotation mark is a word end', () => {
  for (const apostrophe of ["'", '’', 'ʼ']) expect(slugOf(`Знам${apostrophe}янка`)).toBe('znamianka')
  expect(slugOf('«Їжак» і “Яма”')).toBe('yizhak-i-yama')
})

test('a stress mark and letters that came apart change nothing', () => {
  expect(slugOf('за́мок')).toBe('zamok')
  expect(slugOf('Київ й Їжак'.normalize('NFD'))).toBe('kyiv-y-yizhak')
})

test('names from abroad are readable', () => {
  expect(slugOf('Łódź, Besançon & Straße 5')).toBe('lodz-besancon-strasse-5')
  expect(slugOf('Ёлкин объехал Мышкин')).toBe('iolkyn-obekhal-myshkyn')
  expect(slugOf('北京')).toBe('')
})

test('a long headline is cut at the end of a word, and one endless word at the end of a letter', () => {
  const slug = slugOf('Щоденник '.repeat(30))
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug).toMatch(/^(shchodennyk-)*shchodennyk$/)
  expect(slugOf('щ'.repeat(50))).toBe('shch'.repeat(20))
})

test('any text gives an address or nothing, and an address stays itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const slug = slugOf(text)
      expect(slug.length).toBeLessThanOrEqual(80)
      if (slug !== '') expect(slug).toMatch(SLUG_PATTERN)
      expect(slugOf(slug)).toBe(slug)
    }),
  )
})

test('each word of Ukrainian letters begins and goes on as the table says', () => {
  const letter = fc.constantFrom(...'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя')
  fc.assert(
    fc.property(
      fc.string({ unit: letter, minLength: 1, maxLength: 8 }),
      fc.string({ unit: letter, minLength: 1, maxLength: 8 }),
      (a, b) => {
        const alone = [slugOf(a), slugOf(b)].filter((slug) => slug !== '')
        expect(slugOf(`${a} ${b}`)).toBe(alone.join('-'))
        expect(slugOf(`${a}-${b}`)).toBe(alone.join('-'))
        expect(slugOf(a.toUpperCase())).toBe(slugOf(a))
      },
    ),
  )
})

test('a taken address gets the first free number and stays short enough', () => {
  expect(uniqueSlug('mist', new Set())).toBe('mist')
  expect(uniqueSlug('mist', new Set(['mist', 'mist-2', 'mist-4']))).toBe('mist-3')
  const long = slugOf('слово '.repeat(40))
  const next = uniqueSlug(long, new Set([long]))
  expect(next.length).toBeLessThanOrEqual(80)
  expect(next).toMatch(/-2$/)
})
