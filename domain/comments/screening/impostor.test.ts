import { describe, expect, test } from 'vitest'
import { normalise } from '../normal/normal'
import type { Facts } from './check'
import { addressInName, impostor } from './impostor'
import { reservedNames } from './reserved-names'

const now = new Date('2026-11-22T12:00:00Z')
const reserved = reservedNames({
  papers: ['Вісник', 'Visnyk'],
  people: ['Олена Редакторка', 'Левко Тихий', 'Ганна Нечуй-Вітер'],
  others: ['Мер'],
})
/** All these checks look at. */
const signed = (name: string) => ({ name, normalName: normalise(name), reservedNames: reserved }) as Facts

describe('a name', () => {
  test.each([
    'Aдмiн',
    'АДМІНІСТРАТОР',
    'Редaкція',
    'moderаtor',
    'A d m i n',
    'Модератор Оля',
    'Olena Redaktor',
    'Олена Pедакторка',
    'редакторка олена',
    'Biсник',
    'Адміністрація',
    'Модерація',
    'Mодерaція',
    'Модераторы',
    'Модератори сайту',
    'Редколегія',
    'Editors',
    'Administration',
    'Moderatsiia',
    'Техпідтримка',
    'Служба підтримки',
    'Служба підтримки Вісник',
    'Команда Вісника',
    'Visnyk Team',
    'Від Visnyka',
    'Левко Тихий 1',
    'Тихий Левко (офіційно)',
    'Levko Tykhyi',
    'Tykhyj Levko',
    'Hanna Nechui-Viter',
    'мер',
    ...['аdmін', 'Modератор', 'Головний реdактор', 'Аᴅмін', 'Моⅾератор', '@dmin', 'moderαtor', 'ɹoʇɐɹǝpoɯ', 'ᗩdmin', 'Аdм1н'],
    ...['Мо дератор', 'Ре дакція', 'Ред акція Вісника', 'Мо де ра тор', 'Віс ник', 'Лев ко Тихий'],
  ])('that imitates a colleague is refused: %s', (name) =>
    expect(impostor.look(signed(name), now)).toEqual({ kind: 'invalid', field: 'name', code: 'reserved' }),
  )

  test.each([
    ...['Олена', 'Адам', 'Edith Stafford', 'Модест', 'Редько', 'Марія Адмінська', 'Модя', 'Левко', 'Левко Тихенький', 'Тихон Левков'],
    ...['Іван Адміралов', 'Ірина Модрицька', 'Едіта', 'Остап Вісниченко', 'Мерві', 'Степан Мер', 'Olha Redchenko', 'Служба Петро'],
    ...['Любов Редя', 'Editha Modrow', 'Tykhon Levchuk', 'І.Франко', 'В. О. Нечуй', 'Команда КВН', 'Марк Модерко', 'Ганна Вітер'],
    ...['Мо Деркач', 'Адам Ін', 'Ed Itoh', 'Ре Дакота', 'Олексiй', 'Iван', 'Наталя 🇺🇦', 'Nguyễn Thế', 'Zаlужний', 'Віс Никифоренко'],
  ])('that anybody may have is not: %s', (name) =>
    expect([impostor.look(signed(name), now), addressInName.look(signed(name), now)]).toEqual([null, null]),
  )

  test.each(['Виграли: https://casino-win.com/prize', 'www.casino-win.com', 'Казино.укр', '@casinobot', 'vasyl@example.com'])(
    'that is an address is refused: %s',
    (name) => expect(addressInName.look(signed(name), now)).toEqual({ kind: 'invalid', field: 'name', code: 'hasAddress' }),
  )
})
