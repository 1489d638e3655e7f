import { readXml, type XmlElement } from './xml.js';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XML = 'http://www.w3.org/XML/1998/namespace';
export const DC = 'http://purl.org/dc/elements/1.1/';
export const XMP = 'http://ns.adobe.com/xap/1.0/';
export const PDF = 'http://ns.adobe.com/pdf/1.3/';
export const PDF_A = 'http://www.aiim.org/pdfa/ns/id/';
export const PDF_UA = 'http://www.aiim.org/pdfua/ns/id/';
export const EXTENSION = 'http://www.aiim.org/pdfa/ns/extension/';
export const SCHEMA = 'http://www.aiim.org/pdfa/ns/schema#';
export const PROPERTY = 'http://www.aiim.org/pdfa/ns/property#';

/** A property of the metadata (ISO 16684-1). */
export interface XmpProperty {
  readonly namespace: string;
  readonly name: string;
  readonly kind: 'text' | 'Alt' | 'Bag' | 'Seq' | 'structure';
  /** One for a text, many for a list. */
  readonly values: readonly { readonly text: string; readonly language: string | undefined }[];
  readonly element: XmlElement | undefined;
}

export interface Xmp {
  /** Why the packet cannot be read. */
  readonly problem?: string;
  readonly properties: readonly XmpProperty[];
}

/** Reads a packet of XMP. */
export function readXmp(packet: string): Xmp {
  const { root, problem } = readXml(packet);
  if (!root) return { problem, properties: [] };
  const rdf = root.name === 'RDF' ? root : childrenNamed(root, RDF, 'RDF')[0];
  if (rdf?.namespace !== RDF) return { problem: 'it has no rdf:RDF', properties: [] };
  const properties = childrenNamed(rdf, RDF, 'Description').flatMap((description) => [
    ...description.attributes
      .filter(({ namespace }) => namespace !== RDF && namespace !== XML && namespace !== '')
      .map(asText),
    ...description.children.map(property),
  ]);
  return { properties };
}

export function childrenNamed(element: XmlElement, namespace: string, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.namespace === namespace && child.name === name);
}

/** Members of the list that an element holds. */
export function members(element: XmlElement): readonly XmlElement[] {
  const [list] = element.children;
  return list?.namespace === RDF ? childrenNamed(list, RDF, 'li') : [];
}

function asText({ namespace, name, value }: { namespace: string; name: string; value: string }): XmpProperty {
  return { namespace, name, kind: 'text', values: [{ text: value, language: undefined }], element: undefined };
}

function property(element: XmlElement): XmpProperty {
  const { namespace, name } = element;
  const [list] = element.children;
  if (!list) return { namespace, name, kind: 'text', values: [valueIn(element)], element };
  const kind =
    list.namespace === RDF && ['Alt', 'Bag', 'Seq'].includes(list.name)
      ? (list.name as 'Alt' | 'Bag' | 'Seq')
      : 'structure';
  return { namespace, name, kind, values: kind === 'structure' ? [] : members(element).map(valueIn), element };
}

function valueIn(element: XmlElement): { text: string; language: string | undefined } {
  const language = element.attributes.find(({ namespace, name }) => namespace === XML && name === 'lang')?.value;
  return { text: element.text.trim(), language };
}

/** The property of this name. */
export function propertyOf({ properties }: Xmp, namespace: string, name: string): XmpProperty | undefined {
  return properties.find((candidate) => candidate.namespace === namespace && candidate.name === name);
}

/** What stands for everybody: of an alternative the x-default, of a list all members, of a text itself. */
export function textOf(xmp: Xmp, namespace: string, name: string): string | undefined {
  const found = propertyOf(xmp, namespace, name);
  if (!found) return undefined;
  if (found.kind !== 'Alt') return found.values.map(({ text }) => text).join(', ');
  return (found.values.find(({ language }) => language === 'x-default') ?? found.values[0])?.text;
}
