import { pdfOf, stream } from '../../read/helpers.js';
import { CATALOG, doubling, element, type HostilePdf, PAGE, PAGES, pdf, pressed, structured } from './pdf-case.js';

/** Files whose trees of structure, names or descriptions go round in a circle or unfold without end. */
export const TREES: readonly HostilePdf[] = [
  pdf('structure in a circle', () =>
    structured('<</Type/StructTreeRoot/K 5 0 R>>', ['<</Type/StructElem/S/Div/P 5 0 R/K[5 0 R 4 0 R]>>']),
  ),
  pdf('structure that doubles', () =>
    structured(
      '<</Type/StructTreeRoot/K 5 0 R>>',
      doubling(5, 60, (next) => element(`${next} ${next}`), element('0')),
    ),
  ),
  pdf('structure 50,000 deep', () =>
    structured(
      '<</Type/StructTreeRoot/K 5 0 R>>',
      doubling(5, 50_000, (next) => element(next), element('0')),
    ),
  ),
  pdf('roles in a circle', () =>
    structured('<</Type/StructTreeRoot/K 5 0 R/RoleMap<</A/B/B/A/Div/Div>>>>', ['<</Type/StructElem/S/A/P 4 0 R>>']),
  ),
  pdf('a tree of numbers in a circle', () =>
    structured('<</Type/StructTreeRoot/K 6 0 R/ParentTree 5 0 R>>', ['<</Kids[5 0 R 5 0 R]>>', element('0')]),
  ),
  pdf('a tree of numbers that doubles', () =>
    structured(
      '<</Type/StructTreeRoot/ParentTree 5 0 R>>',
      doubling(5, 60, (next) => `<</Kids[${next} ${next}]>>`, '<</Nums[0 null]>>'),
    ),
  ),
  pdf('a tree of names in a circle', () =>
    pdfOf([
      '<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 4 0 R/Dests 4 0 R>>>>',
      PAGES,
      PAGE,
      '<</Kids[4 0 R 4 0 R]>>',
    ]),
  ),
  pdf('an outline in a circle', () =>
    pdfOf([
      '<</Type/Catalog/Pages 2 0 R/Outlines 4 0 R>>',
      PAGES,
      PAGE,
      '<</First 5 0 R/Last 5 0 R>>',
      '<</Title(a)/Next 5 0 R/First 5 0 R/Parent 4 0 R>>',
    ]),
  ),
  pdf(
    'a gigabyte as a file inside',
    () =>
      pdfOf([
        '<</Type/Catalog/Pages 2 0 R/AF[4 0 R]/Names<</EmbeddedFiles<</Names[(a.build.json)4 0 R]>>>>>>',
        PAGES,
        PAGE,
        '<</Type/Filespec/F(a.build.json)/UF(a.build.json)/EF<</F 5 0 R>>/AFRelationship/Source>>',
        stream('/Type/EmbeddedFile/Filter/FlateDecode', pressed(Buffer.alloc(1_000_000_000, ' '))),
      ]),
    { large: true },
  ),
  pdf(
    'a gigabyte of metadata',
    () =>
      pdfOf([
        '<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R>>',
        PAGES,
        PAGE,
        stream('/Type/Metadata/Subtype/XML/Filter/FlateDecode', pressed(Buffer.alloc(1_000_000_000, '<a>'))),
      ]),
    { large: true },
  ),
  pdf('metadata 100,000 deep', () =>
    pdfOf([
      '<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R>>',
      PAGES,
      PAGE,
      stream('/Type/Metadata/Subtype/XML', '<a>'.repeat(100_000)),
    ]),
  ),
  pdf('entities in metadata', () =>
    pdfOf([
      '<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R>>',
      PAGES,
      PAGE,
      stream('/Type/Metadata/Subtype/XML', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
    ]),
  ),
  pdf('a lock', () => pdfOf([CATALOG, PAGES, PAGE, '<</Filter/Standard/V 5/R 6>>'], '/Encrypt 4 0 R')),
];
