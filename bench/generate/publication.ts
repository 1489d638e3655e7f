import type { Random } from './random.js';
import type { Setting } from './speaker.js';

export type Level = 'national' | 'local';

/** The facts of a publication; a short profile says little of itself. */
export function publication(random: Random, setting: Setting, words: number): Record<string, unknown> {
  const { capital, place, year } = setting;
  const number = random.whole(1, 9_999);
  const publisher = {
    name: `Institute for Mobility Studies of ${capital.latin}`,
    web: 'https://example.org/institute',
  };
  const url = `https://example.org/profiles/${place.latin.toLowerCase()}-${year}-${number}`;
  if (words < 1_500) return { publisher, url };
  const address = `${random.whole(1, 90)} Ropewalk Quay\n${capital.latin} ${random.whole(10_000, 99_999)}\n`;
  return {
    publisher: { ...publisher, address },
    partners: [
      { name: `Government of ${place.latin}`, role: 'in cooperation with' },
      { name: 'Almar Foundation', role: 'with financial support from' },
    ],
    reference: `SPECIMEN${year}/${number}/EL`,
    isbn: { pdf: isbn(`97800000${String(number).padStart(4, '0')}`) },
    doi: `10.5555/${place.latin.toLowerCase()}.${year}.${number}`,
    url,
    licence: 'CC-BY-NC-ND-3.0-IGO',
    credits: [`Coordination and editing: ${publisher.name}`, 'Layout: set from data, without a hand on the page'],
  };
}

/** Twelve digits with their check digit. */
function isbn(digits: string): string {
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
