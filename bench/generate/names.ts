import type { Random } from './random.js';

/** A name in the two scripts that profiles are made in. */
export interface Name {
  readonly latin: string;
  readonly arabic: string;
}

const beginnings = pairs(`
  vel فيل | sal سال | bran بران | quen كوين | tav تاف | cor كور | al ال | est است | ost اوست | mar مار | hal هال | ren رين |
  kal كال | dor دور | fen فين | lor لور | mon مون | nor نور | per بير | ros روس | ser سير | tor تور | ul اول | ver فير |
  wes ويس | yar يار | zan زان | bel بيل | cal كال | dun دون | el ايل | gar غار
`);
const middles = pairs(`
  a ا | e ي | i ي | o و | ama اما | era يرا | ina ينا | ora ورا | una ونا | ela يلا | ava افا | iri يري
`);
const endings = pairs(`
  mar مار | ra را | dia ديا | via فيا | nel نيل | ton تون | sa سا | reth ريث | lin لين | rovo روفو | nica نيكا | dell ديل |
  mond موند | ria ريا | port بورت | vale فيل | sund سوند | ga غا | mir مير | no نو
`);
const given = `Aurel Maren Teodor Ines Lucan Odette Hanne Ivo Signe Joss Paul Elin Dagmar Noor Ruta Emilio Amal Rashid
  Leila Tomas Mirela Anton Bettine Kwame Salma Oren Petra Davit Yusuf Clara Henrik Amina Farid Sofia`.split(/\s+/);

function pairs(text: string): Name[] {
  return text.split('|').map((pair) => {
    const [latin = '', arabic = ''] = pair.trim().split(' ');
    return { latin, arabic };
  });
}

/** The name of a place that does not exist. */
export function placeName(random: Random): Name {
  const parts = [random.pick(beginnings), random.pick(middles), random.pick(endings)];
  const latin = parts.map((part) => part.latin).join('');
  return { latin: latin.charAt(0).toUpperCase() + latin.slice(1), arabic: parts.map((part) => part.arabic).join('') };
}

/** Names of places, all of them different. */
export function placeNames(random: Random, count: number): Name[] {
  const names = new Map<string, Name>();
  while (names.size < count) {
    const name = placeName(random);
    names.set(name.latin, name);
  }
  return [...names.values()];
}

export interface Person {
  readonly family: string;
  readonly given: string;
}

export function person(random: Random): Person {
  return { family: placeName(random).latin, given: random.pick(given) };
}
