import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { addressesIn } from './addresses'

const found = (text: string) => addressesIn(text).map(({ from, to }) => text.slice(from, to))

test.each([
  ['див. https://example.org/x', 'https://example.org/x'],
  ['tg://resolve?domain=casino', 'tg://resolve?domain=casino'],
  ['на www.casino-win.com вже', 'www.casino-win.com'],
  ['заходьте: bit.ly/abc', 'bit.ly/abc'],
  ['є x.dev/abc', 'x.dev/abc'],
  ['у abc.store', 'abc.store'],
  ['у Casino.Com!', 'Casino.Com'],
  ['у my-bet.pro', 'my-bet.pro'],
  ['у get.app', 'get.app'],
  ['у bet.cc', 'bet.cc'],
  ['у bet.tk', 'bet.tk'],
  ['у sklep.pl', 'sklep.pl'],
  ['у казино.рф', 'казино.рф'],
  ['у казино.укр', 'казино.укр'],
  ['у КАЗИНО.УКР', 'КАЗИНО.УКР'],
  ['у казино.com.ua тут', 'казино.com.ua'],
  ['у casino[.]com', 'casino[.]com'],
  ['у casino (dot) com', 'casino (dot) com'],
  ['у casino[крапка]com', 'casino[крапка]com'],
  ['у казино .com', 'казино .com'],
  ['у казино крапка ком', 'казино крапка ком'],
  ['у casino．com', 'casino．com'],
  ['у casino.соm', 'casino.соm'],
  ['у casino.сом', 'casino.сом'],
  ['у ca\u200bsino.co\u200bm', 'ca\u200bsino.co\u200bm'],
  ['пиши @casinobot', '@casinobot'],
  ['пиши vasyl.k@mail.example.com', 'vasyl.k@mail.example.com'],
  ['глянь casino.com.Там добре', 'casino.com'],
  ['глянь там.casino.com', 'там.casino.com'],
])('%s', (text, address) => expect(found(text)).toEqual([address]))

test.each([
  'Було вчора.Сьогодні вже ні.',
  'Зайшов туди.Сайт не працює, онлайн.Москва бреше.',
  'Усе добре.а далі побачимо',
  'Хліб, молоко і т.д. і т.п., ст.ст. 5 і 6, т.зв. реформа, див.також п.2.ст.5',
  'О 10.30, 24.08.1991, 3.14, версія 2.0.1',
  'І.Франко, Т.Г.Шевченко, ім.Лесі Українки, м.Київ, вул.Хрещатик, 5 тис.грн, 10 млн.осіб',
  'It was late.Then we slept.Home at last',
  'e.g. this, i.e. that, p.m., U.S.A., Ph.D.',
  'Мова Node.js, файл index.html, readme.txt',
  'Дякую, @Марія! Мій рахунок 5@10',
  'ну.так.собі.якось...добре',
])('is no address: %s', (text) => expect(found(text)).toEqual([]))

test('in clean Ukrainian there is none, with spaces after its full stops and without', () => {
  const clean = fs
    .readFileSync(path.join(import.meta.dirname, '../words/clean.txt'), 'utf8')
    .trim()
    .split('\n')
  expect(clean.flatMap(found)).toEqual([])
  expect(clean.map((text) => text.replace(/([.!?]) /g, '$1')).flatMap(found)).toEqual([])
  expect(found(clean.join(' ').replaceAll(/[.!?]+ /g, '.'))).toEqual([])
})

test('and it is looked for in no time, whatever was written', () => {
  for (const text of [
    'a.'.repeat(2_500),
    'a'.repeat(5_000),
    'a@'.repeat(2_500),
    '. '.repeat(2_500),
    'aa.bb'.repeat(1_000),
    '[.]'.repeat(1_600),
  ]) {
    // Of the processor, not by the clock: others may be using the machine.
    const begin = process.cpuUsage()
    addressesIn(text)
    expect(process.cpuUsage(begin).user / 1_000, text.slice(0, 6)).toBeLessThan(200)
  }
})
