import { childrenNamed, DC, EXTENSION, members, PDF, PDF_A, PROPERTY, SCHEMA, XMP, type Xmp } from '../xmp.js';

/** Properties of the schemas that every reader knows (ISO 16684-1, 8), where we know them all. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  [DC]: 'contributor coverage creator date description format identifier language publisher relation rights source subject title type'.split(
    ' ',
  ),
  [XMP]:
    'Advisory BaseURL CreateDate CreatorTool Identifier Label MetadataDate ModifyDate Nickname Rating Thumbnails'.split(
      ' ',
    ),
  [PDF]: 'Keywords PDFVersion Producer Trapped'.split(' '),
  [PDF_A]: 'part conformance amd corr'.split(' '),
  'http://ns.adobe.com/xap/1.0/rights/': 'Certificate Marked Owner UsageTerms WebStatement'.split(' '),
  'http://ns.adobe.com/xap/1.0/mm/':
    'DerivedFrom DocumentID History Ingredients InstanceID LastURL ManagedFrom Manager ManageTo ManageUI ManagerVariant OriginalDocumentID Pantry RenditionClass RenditionOf RenditionParams SaveID VersionID Versions'.split(
      ' ',
    ),
};

/** Schemas that every reader knows, whose properties are not looked at. */
const WHOLE: ReadonlySet<string> = new Set([
  EXTENSION,
  'http://ns.adobe.com/xap/1.0/bj/',
  'http://ns.adobe.com/xap/1.0/t/pg/',
  'http://ns.adobe.com/xmp/1.0/DynamicMedia/',
  'http://ns.adobe.com/photoshop/1.0/',
  'http://ns.adobe.com/tiff/1.0/',
  'http://ns.adobe.com/exif/1.0/',
  'http://ns.adobe.com/camera-raw-settings/1.0/',
]);

/** Properties that the packet itself describes (ISO 19005-3, 6.6.2.3.2), as `namespace name`. */
function described(xmp: Xmp): ReadonlySet<string> {
  const schemas = xmp.properties.filter(({ namespace, name }) => namespace === EXTENSION && name === 'schemas');
  const names = schemas
    .flatMap(({ element }) => (element ? members(element) : []))
    .flatMap((schema) => {
      const namespace = childrenNamed(schema, SCHEMA, 'namespaceURI')[0]?.text.trim() ?? '';
      return childrenNamed(schema, SCHEMA, 'property')
        .flatMap(members)
        .filter((property) =>
          ['valueType', 'category', 'description'].every((key) => childrenNamed(property, PROPERTY, key).length === 1),
        )
        .map((property) => `${namespace} ${childrenNamed(property, PROPERTY, 'name')[0]?.text.trim() ?? ''}`);
    });
  return new Set(names);
}

/** Properties that neither everybody knows nor the packet describes. */
export function undescribed(xmp: Xmp): readonly string[] {
  const own = described(xmp);
  return xmp.properties
    .filter(
      ({ namespace, name }) =>
        !WHOLE.has(namespace) && !KNOWN[namespace]?.includes(name) && !own.has(`${namespace} ${name}`),
    )
    .map(({ namespace, name }) => `${name} (${namespace})`);
}

/** Kinds that properties of Dublin Core have (ISO 16684-1, 8.3). */
export const DC_KINDS: Readonly<Record<string, 'Alt' | 'Bag' | 'Seq' | 'text'>> = {
  contributor: 'Bag',
  coverage: 'text',
  creator: 'Seq',
  date: 'Seq',
  description: 'Alt',
  format: 'text',
  identifier: 'text',
  language: 'Bag',
  publisher: 'Bag',
  relation: 'Bag',
  rights: 'Alt',
  source: 'text',
  subject: 'Bag',
  title: 'Alt',
  type: 'Bag',
};
