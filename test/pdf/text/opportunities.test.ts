import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakOpportunities } from '../../../src/pdf/text/opportunities.js';

/** A text with its lines as they are at no width at all. */
function divided(text: string): string {
  let from = 0;
  const parts = breakOpportunities(text).places.map((at) => {
    const part = text.slice(from, at);
    from = at;
    return part;
  });
  return parts.join('|');
}

describe('lines may end', () => {
  it.each([
    [
      'at spaces and after written hyphens',
      'those vice-presidents | celles-ci',
      'those |vice-|presidents || |celles-|ci',
    ],
    [
      'at no soft hyphen: a word is whole until it does not fit',
      'mi\u00adgra\u00adtion law',
      'mi\u00adgra\u00adtion |law',
    ],
    ['at no space that forbids it', '«\u202fmot\u202f»\u00a0; 20\u202f000', '«\u202fmot\u202f»\u00a0; |20\u202f000'],
    ['not after a hyphen that follows one letter', 'e-mail y a-t-il viendra-t-il', 'e-mail |y |a-t-il |viendra-|t-il'],
    ['not after the hyphen of a number below nothing', 'at -5 to −5', 'at |-5 |to |−5'],
  ])('%s', (_, text, expected) => expect(divided(text)).toBe(expected));

  it('where they have to', () => {
    const { places, forced } = breakOpportunities('a b\nc');
    expect(places).toEqual([2, 4, 5]);
    expect([...forced]).toEqual([4]);
  });
});

describe('no line begins with', () => {
  it.each([
    ['a closing quotation mark', 'dit « mot » et “ b ” c', 'dit |« mot » |et |“ b ” |c'],
    ['a mark of French, if a plain space stands before it', 'oui ! non ? a ; b : c', 'oui ! |non ? |a ; |b : |c'],
    ['a percent sign or a degree', '50 % de 20 ‰ 3 °C', '50 % |de |20 ‰ |3 °C'],
    ['a dash that is written without a space', 'word—word a–b', 'word—|word |a–b'],
    ['the dash that closes', 'así —inciso corto—, y', 'así |—inciso |corto—, |y'],
  ])('%s', (_, text, expected) => expect(divided(text)).toBe(expected));

  it('but a quotation mark that opens, in languages that write them so', () => {
    expect(divided('sagte »das Wort« und „ja“ und')).toBe('sagte |»das |Wort« |und |„ja“ |und');
  });
});

describe('Chinese', () => {
  it.each([
    [
      'lines begin with no closing mark and end with no opening one',
      '见《法律》（新）、表。',
      '见|《法|律》|（新）、表。',
    ],
    ['“ ” ‘ ’ open and close', '他说：“你‘好’吗，”然后', '他|说：|“你|‘好’|吗，”|然后'],
    ['quotation marks beside each other', '叫“甲”“乙”的', '叫|“甲”|“乙”|的'],
    ['quotation marks around a name of Latin letters', '称“IOM”为IOM“好”和', '称|“IOM”|为|IOM|“好”|和'],
    ['two dashes and two ellipses are one sign', '他——走了……真的', '他|——|走|了……|真的'],
    ['a word of Latin letters is whole, and may stand at a line’s end', '在IOM Chile工作的', '在|IOM |Chile|工|作的'],
    ['a number stays with its unit', '从2022年9月起5%的人', '从|2022年|9月|起|5%|的人'],
    ['a dot within a name begins no line', '安东尼·古特雷', '安|东|尼·|古|特雷'],
    ['no last line has one character alone', '这是好。', '这|是好。'],
  ])('%s', (_, text, expected) => expect(divided(text)).toBe(expected));
});

describe('Arabic', () => {
  it('ends lines at spaces alone', () => {
    expect(divided('دال/ذال (IOM)، و“كلمة”—نص 5٪ ثم-هنا')).toBe('دال/ذال |(IOM)، |و“كلمة”—نص |5٪ |ثم-هنا');
  });
});

describe('whatever the text is', () => {
  const letters = fc.constantFrom(...'aZé ж1٣中。，“”‘’（）»«-—–·%!?\u00a0\u202f\u00ad\n/ب،');

  it('the places are in order, the last at its end', () => {
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1 }), (text) => {
        const { places } = breakOpportunities(text);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(places.at(-1)).toBe(text.length);
      }),
    );
  });

  it('no line begins with what closes, unless nothing stands before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        const { places, forced } = breakOpportunities(text);
        for (const at of places) {
          if (!forced.has(at)) expect(text.slice(at, at + 1)).not.toMatch(/[。，）!?\u00ad]/);
        }
      }),
    );
  });
});
