import { describe, expect, it } from 'vitest';
import { loadLayout } from '../../../src/layout/index.js';

const { typesetter } = (await loadLayout('iom')).value?.typography ?? expect.fail();

/** A text with `~` for a no-break space and `'` for nothing: `_` is a narrow one. */
const shown = (text: string) => text.replaceAll('\u00A0', '~').replaceAll('\u202F', '_');

describe('the typographer', () => {
  it.each([
    ['en', `"He said 'no'" -- it's the migrants' --- well...`, '“He said ‘no’” – it’s the migrants’ — well…'],
    ['en', 'see No. 5, pp. 3--7 and 12 km, 15 000 people', 'see No.~5, pp.~3–7 and 12~km, 15~000 people'],
    ['es', `"Dijo 'no'" -- ¿qué? ¡no!`, '«Dijo “no”» – ¿qué? ¡no!'],
    ['es', 'el 15 % de 12 000', 'el 15~% de 12~000'],
    ['pt', `"Disse 'sim'"... n.º 5`, '«Disse “sim”»… n.º~5'],
    ['pt-BR', `"Disse 'sim'" -- art. 5`, '“Disse ‘sim’” – art.~5'],
    ['fr', `"L'été" : oui ! Non ? Si; donc`, '«_L’été_»_: oui_! Non_? Si_; donc'],
    ['fr', '« déjà » et «là»', '«_déjà_» et «_là_»'],
    ['fr', '15 % de 12 000 personnes, n° 5', '15_% de 12_000 personnes, n°_5'],
    ['fr-CA', 'Quoi ?!', 'Quoi_?!'],
    ['ru', `"Кодекс 'Труда'" -- не к добру, и то же`, '«Кодекс „Труда“»~— не~к~добру, и~то~же'],
    ['ru', 'В 2010--2020 гг. на 15 % больше, см. № 5 и с. 12', 'В~2010–2020~гг. на~15~% больше, см. №~5 и~с.~12'],
    ['ru', 'Было бы лучше: из-за мер, о «доме»', 'Было~бы лучше: из-за мер, о~«доме»'],
    ['ar', `قال "نعم 'لا'" -- 15 %...`, 'قال «نعم “لا”» – 15~%…'],
    ['zh', `他说"你好'吗'"--2017--2021年...`, '他说“你好‘吗’”——2017—2021年……'],
    ['zh', '第一行\n第二行 “引文”\n——破折号', '第一行第二行“引文”——破折号'],
    ['zh', '有 90 项 MGI 指标\n和 IOM', '有 90 项 MGI 指标和 IOM'],
    ['zh-Hant', '他說"你好"', '他說「你好」'],
    ['ja', `"Ja" -- 'so'`, '“Ja” – ‘so’'],
  ])('sets %s: %s', (language, text, set) => {
    expect(shown(typesetter(language)(text))).toBe(set);
  });

  it.each([
    ['double marks within double ones are inner ones', 'fr', '"a "b" c"', '«_a “b” c_»'],
    ['and so they are within marks that were typed', 'ru', '«а "б" в»', '«а~„б“ в»'],
    ['a mark without a partner stays', 'en', 'a 12" pipe, "b', 'a 12" pipe, "b'],
    ['an apostrophe is no quotation', 'fr', `l'été de l'"État"`, 'l’été de l’«_État_»'],
    ['nor is one at the start of a word', 'en', "the '90s", 'the ’90s'],
    ['two marks with nothing between them are no quotation', 'en', '""', '""'],
    ['marks stand inside of brackets', 'es', '("a")', '(«a»)'],
    ['pairs do not cross', 'en', `"a 'b" c'`, '“a ’b” c’'],
  ])('%s', (_, language, text, set) => {
    expect(shown(typesetter(language)(text))).toBe(set);
  });

  it.each([
    ['en', '(c) (r) (tm) +- 1/2 a ---- b .... c'],
    ['en', '<b> & {{x}} [a](b) *c* `d` \\e  f'],
    ['fr', 'à 10:30, voir http://a.example/?b;c et 3:2'],
    ['fr', '(?) [!]'],
    ['es', '« casa » — el «hogar», “así”'],
    ['ru', 'кое-что - то, в. и\u00A0к.'],
    ['ar', '«نعم»، لا؛ هل؟ 15٪'],
    ['zh', '你好，世界。“引文”！《书》（注）、A B'],
    ['zh', '两　格  空'],
  ])('leaves alone in %s: %s', (language, text) => {
    expect(typesetter(language)(text)).toBe(text);
  });
});
