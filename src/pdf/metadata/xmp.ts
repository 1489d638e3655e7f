import type { XmpGroup, XmpSchema, XmpValue } from './properties.js';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML 1.0, which has no sign for most control characters (section 2.2), nor for half a character. */
export function escapeXml(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

const item = (text: string, attributes = ''): string => `<rdf:li${attributes}>${escapeXml(text)}</rdf:li>`;

function valueXml(value: XmpValue): string {
  if (typeof value === 'string') return escapeXml(value);
  if ('languages' in value) {
    const items = [...value.languages].map(([language, text]) => item(text, ` xml:lang="${escapeXml(language)}"`));
    return `<rdf:Alt>${items.join('')}</rdf:Alt>`;
  }
  if ('ordered' in value) return `<rdf:Seq>${value.ordered.map((text) => item(text)).join('')}</rdf:Seq>`;
  return `<rdf:Bag>${value.unordered.map((text) => item(text)).join('')}</rdf:Bag>`;
}

function description({ schema, values }: XmpGroup): string {
  const { prefix, namespace } = schema;
  const lines = values.map(([name, value]) => `<${prefix}:${name}>${valueXml(value)}</${prefix}:${name}>`);
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">\n${lines.join('\n')}\n</rdf:Description>`;
}

/** Describes the properties of a schema that readers do not know (ISO 19005-3, 6.6.2.3). */
function extension(schema: XmpSchema): string {
  const properties = schema.properties.map(
    ({ name, type, category, description }) =>
      `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>${type}</pdfaProperty:valueType>` +
      `<pdfaProperty:category>${category}</pdfaProperty:category><pdfaProperty:description>${escapeXml(description)}</pdfaProperty:description></rdf:li>`,
  );
  return (
    `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>${escapeXml(schema.name)}</pdfaSchema:schema>` +
    `<pdfaSchema:namespaceURI>${schema.namespace}</pdfaSchema:namespaceURI><pdfaSchema:prefix>${schema.prefix}</pdfaSchema:prefix>` +
    `<pdfaSchema:property><rdf:Seq>${properties.join('')}</rdf:Seq></pdfaSchema:property></rdf:li>`
  );
}

function extensions(schemas: readonly XmpSchema[]): string[] {
  const unknown = schemas.filter(({ isKnown }) => !isKnown);
  if (unknown.length === 0) return [];
  const spaces = ['extension', 'schema', 'property'].map((part) => {
    const prefix = part === 'extension' ? 'pdfaExtension' : part === 'schema' ? 'pdfaSchema' : 'pdfaProperty';
    return `xmlns:${prefix}="http://www.aiim.org/pdfa/ns/${part}${part === 'extension' ? '/' : '#'}"`;
  });
  return [
    `<rdf:Description rdf:about="" ${spaces.join(' ')}>\n<pdfaExtension:schemas><rdf:Bag>\n${unknown.map(extension).join('\n')}\n</rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>`,
  ];
}

/** An XMP packet (ISO 16684-1) of these groups; nothing in it depends on anything else. */
export function xmpPacket(groups: readonly XmpGroup[]): string {
  const filled = groups.filter(({ values }) => values.length > 0);
  const parts = [...filled.map(description), ...extensions(filled.map(({ schema }) => schema))];
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    ...parts,
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}
