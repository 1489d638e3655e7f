/** An element of an XML document, its name and those of its attributes with their namespaces resolved. */
export interface XmlElement {
  readonly namespace: string;
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Its own text. */
  readonly text: string;
}

export interface XmlAttribute {
  readonly namespace: string;
  readonly name: string;
  readonly value: string;
}

const NAME = '[\\p{L}_][\\p{L}\\p{N}_.\\-\\u00b7]*(?::[\\p{L}_][\\p{L}\\p{N}_.\\-\\u00b7]*)?';
const PART = new RegExp(
  `<!--(?:(?!--)[^])*-->|<!\\[CDATA\\[([^]*?)\\]\\]>|<\\?[^]*?\\?>|<(/)?(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/)?>|([^<]+)`,
  'uy',
);
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'gu');
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));|&/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Characters that XML 1.0 does not have (section 2.2). */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
const MAX_DEPTH = 100;

export type XmlOutcome =
  | { readonly root: XmlElement; readonly problem?: never }
  | { readonly root?: never; readonly problem: string };

interface Open {
  readonly qualified: string;
  readonly prefixes: ReadonlyMap<string, string>;
  readonly element: Omit<XmlElement, 'text'> & { text: string; children: XmlElement[] };
}

class NotWellFormed extends Error {}

/** Reads XML (with namespaces, without DTD) strictly: where it is not well-formed, it says why, as a part of a sentence. */
export function readXml(source: string): XmlOutcome {
  try {
    return { root: read(source.replace(/^\ufeff/, '')) };
  } catch (error) {
    if (error instanceof NotWellFormed) return { problem: error.message };
    throw error;
  }
}

function read(source: string): XmlElement {
  if (NO_CHARACTER.test(source)) throw new NotWellFormed('it holds a character that XML does not have');
  const open: Open[] = [];
  let root: XmlElement | undefined;
  PART.lastIndex = 0;
  for (let at = 0; at < source.length; at = PART.lastIndex) {
    const match = PART.exec(source);
    if (!match)
      throw new NotWellFormed(`what begins with ‘${source.slice(at, at + 20).split('\n', 1)[0]}’ is not well-formed`);
    const [, data, isEnd, name, attributes = '', isEmpty, text] = match;
    const top = open.at(-1);
    if (text !== undefined || data !== undefined) {
      const value = data ?? unescaped(text ?? '');
      if (top) top.element.text += value;
      else if (value.trim() !== '') throw new NotWellFormed('text stands outside of the root element');
    }
    if (name === undefined) continue;
    if (isEnd) {
      if (top?.qualified !== name)
        throw new NotWellFormed(`</${name}> does not end ${top ? `<${top.qualified}>` : 'anything'}`);
      open.pop();
      continue;
    }
    if (!top && root) throw new NotWellFormed('it has two root elements');
    if (open.length > MAX_DEPTH) throw new NotWellFormed('its elements stand in one another too deep');
    const opened = begin(name, attributes, top?.prefixes ?? new Map([['xml', XML_NAMESPACE]]));
    if (top) top.element.children.push(opened.element);
    else root = opened.element;
    if (!isEmpty) open.push(opened);
  }
  const rest = open.at(-1);
  if (rest) throw new NotWellFormed(`<${rest.qualified}> does not end`);
  if (!root) throw new NotWellFormed('it has no element');
  return root;
}

function begin(qualified: string, source: string, outer: ReadonlyMap<string, string>): Open {
  const all = [...source.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => ({
    name,
    value: unescaped(double ?? single ?? ''),
  }));
  if (new Set(all.map(({ name }) => name)).size < all.length)
    throw new NotWellFormed(`<${qualified}> has an attribute twice`);
  const prefixes = new Map(outer);
  for (const { name, value } of all) {
    if (name === 'xmlns') prefixes.set('', value);
    else if (name.startsWith('xmlns:')) prefixes.set(name.slice(6), value);
  }
  const resolve = (name: string, standard: string): { namespace: string; name: string } => {
    const colon = name.indexOf(':');
    if (colon < 0) return { namespace: standard, name };
    const namespace = prefixes.get(name.slice(0, colon));
    if (namespace === undefined) throw new NotWellFormed(`the prefix of ${name} is not declared`);
    return { namespace, name: name.slice(colon + 1) };
  };
  const attributes = all
    .filter(({ name }) => name !== 'xmlns' && !name.startsWith('xmlns:'))
    .map(({ name, value }) => ({ ...resolve(name, ''), value }));
  const element = { ...resolve(qualified, prefixes.get('') ?? ''), attributes, children: [], text: '' };
  return { qualified, prefixes, element };
}

function unescaped(text: string): string {
  return text.replace(ENTITY, (whole, named?: string, decimal?: string, hexadecimal?: string) => {
    if (named !== undefined) return ENTITIES[named] ?? '';
    const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    if (!(point > 0 && point <= 0x10ffff))
      throw new NotWellFormed(`${whole} is not escaped, or stands for no character`);
    return String.fromCodePoint(point);
  });
}
