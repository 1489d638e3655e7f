/** A property of a schema that readers of PDF/A do not know: ISO 19005-3, 6.6.2.3. */
export interface XmpPropertyDescription {
  readonly name: string;
  /** Type of the value, by the names of the XMP specification. */
  readonly type: 'Integer' | 'Text' | 'URL' | 'Date';
  readonly category: 'internal' | 'external';
  readonly description: string;
}

/** A schema of metadata. */
export interface XmpSchema {
  readonly name: string;
  readonly prefix: string;
  readonly namespace: string;
  /** Whether every reader of PDF/A knows it; else its properties are described in the file. */
  readonly isKnown: boolean;
  readonly properties: readonly XmpPropertyDescription[];
}

/** A value as XMP has it: a text, one for each language, or an ordered or unordered list. */
export type XmpValue =
  | string
  | { readonly languages: ReadonlyMap<string, string> }
  | { readonly ordered: readonly string[] }
  | { readonly unordered: readonly string[] };

/** Values of the properties of one schema, in the order in which they are written. */
export interface XmpGroup {
  readonly schema: XmpSchema;
  readonly values: readonly (readonly [name: string, value: XmpValue])[];
}

const known = (prefix: string, namespace: string): XmpSchema => ({
  name: prefix,
  prefix,
  namespace,
  isKnown: true,
  properties: [],
});

export const DUBLIN_CORE = known('dc', 'http://purl.org/dc/elements/1.1/');
export const XMP_BASIC = known('xmp', 'http://ns.adobe.com/xap/1.0/');
export const XMP_RIGHTS = known('xmpRights', 'http://ns.adobe.com/xap/1.0/rights/');
export const ADOBE_PDF = known('pdf', 'http://ns.adobe.com/pdf/1.3/');

/** PRISM Basic Metadata 3.0: the numbers of a publication under names of their own. */
export const PRISM: XmpSchema = {
  name: 'PRISM Basic Metadata',
  prefix: 'prism',
  namespace: 'http://prismstandard.org/namespaces/basic/3.0/',
  isKnown: false,
  properties: [
    { name: 'isbn', type: 'Text', category: 'external', description: 'ISBN of the publication' },
    { name: 'doi', type: 'Text', category: 'external', description: 'Digital Object Identifier of the publication' },
    { name: 'url', type: 'URL', category: 'external', description: 'Page of the publication' },
  ],
};
