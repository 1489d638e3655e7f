import { filtersOf, PdfDict, type PdfObject, PdfStream, PdfString } from '../../read/index.js';
import { quote } from '../quote.js';
import type { Flaw, Rule } from '../rule.js';

/** The bytes must be a PDF at all. `verifyPdf` says it where no other rule can look. */
export const READABLE: Rule = {
  id: 'readable',
  clauses: { a: '6.1.4', pdf: '7.5' },
  demands: 'The file is a PDF whose objects can all be found and read.',
  why: 'A reader that does not repair files shows nothing, or parts.',
  remedy: 'Write the file again; a copy or transfer may have damaged it.',
  *check({ file }) {
    for (const number of file.numbers()) {
      const object = file.object(number);
      if (object instanceof PdfStream && !filtersOf(object).some((name) => FORBIDDEN_FILTERS.has(name)))
        file.decode(object);
    }
    for (const problem of file.problems) yield { message: `Part of the file cannot be read: ${problem}.` };
  },
};

export const ENCRYPTION: Rule = {
  id: 'not-encrypted',
  clauses: { ua: '7.16', a: '6.1.3' },
  matterhorn: '26-002',
  demands: 'The file is not encrypted.',
  why: 'Who keeps the file must be able to read it without a key, and so must assistive technology.',
  remedy: 'Write the file without a password and without restrictions.',
  *check({ file }) {
    if (file.isEncrypted) yield { message: 'The file is encrypted; nothing else in it was looked at.' };
  },
};

const FORBIDDEN_FILTERS: ReadonlySet<string> = new Set(['LZWDecode', 'LZW', 'Crypt']);

export const FILE_RULES: readonly Rule[] = [
  READABLE,
  ENCRYPTION,
  {
    id: 'header',
    clauses: { a: '6.1.2' },
    demands: 'The file begins with %PDF-1.n at its first byte, followed by a comment of four bytes above 127.',
    why: 'Programs that move files tell text from other data by their first bytes.',
    remedy: 'Write the header as the first line and the comment as the second.',
    *check({ file }) {
      const head = Buffer.from(file.bytes.subarray(0, 64)).toString('latin1');
      if (!/^%PDF-1\.[0-7][\r\n]/.test(head))
        yield { message: 'The file does not begin with %PDF-1.n and a line end.' };
      else if (!/^%PDF-1\.[0-7](?:\r\n|\r|\n)%[\x80-\xff]{4}/.test(head)) {
        yield { message: 'The second line is not a comment of at least four bytes above 127.' };
      }
    },
  },
  {
    id: 'file-identifier',
    clauses: { a: '6.1.3' },
    demands: 'The trailer has an ID of two strings that are not empty.',
    why: 'An archive tells versions of a file by it.',
    remedy: 'Write an ID into the trailer, derived from the content.',
    *check({ file }) {
      const parts = file.trailer.array('ID')?.all() ?? [];
      if (parts.length !== 2 || !parts.every((part) => part instanceof PdfString && part.bytes.length > 0)) {
        yield { message: 'The trailer has no ID of two strings.' };
      }
    },
  },
  {
    id: 'file-end',
    clauses: { a: '6.1.3' },
    demands: 'Nothing follows the last %%EOF but one line end.',
    why: 'What follows is no part of the document, and readers do not agree on what to do with it.',
    remedy: 'End the file with %%EOF.',
    *check({ file }) {
      const tail = Buffer.from(file.bytes.subarray(-16)).toString('latin1');
      if (!/%%EOF(?:\r\n|\r|\n)?$/.test(tail)) yield { message: 'Something follows the last %%EOF.' };
    },
  },
  {
    id: 'filters',
    clauses: { a: '6.1.7.2' },
    demands: 'No stream is compressed with LZW, encrypted by a filter of its own, or kept outside the file.',
    why: 'Every archive must be able to read every stream with what the file holds.',
    remedy: 'Compress the stream with Flate, and put its data into the file.',
    *check({ dictionaries }) {
      for (const { number, stream } of dictionaries) {
        if (!stream) continue;
        const bad = filtersOf(stream).find((name) => FORBIDDEN_FILTERS.has(name));
        if (bad !== undefined) yield { message: `Stream ${number} has the filter ${bad}.` };
        if (['F', 'FFilter', 'FDecodeParms'].some((key) => stream.dict.has(key))) {
          yield { message: `The data of stream ${number} are said to be in another file.` };
        }
      }
    },
  },
  {
    id: 'page-size',
    clauses: { a: '6.1.13' },
    demands: 'Each side of a page is between 3 and 14,400 units long.',
    why: 'Beyond, readers differ in what they show.',
    remedy: 'Choose a size of paper within the limits.',
    *check({ pages }) {
      if (pages.length === 0) yield { message: 'The file has no page.' };
      for (const { number, mediaBox } of pages) {
        const width = mediaBox ? mediaBox.right - mediaBox.left : 0;
        const height = mediaBox ? mediaBox.top - mediaBox.bottom : 0;
        if ([width, height].some((side) => side < 3 || side > 14_400)) {
          yield { message: `The page is ${width} by ${height} units.`, page: number };
        }
      }
    },
  },
  {
    id: 'content-stream',
    clauses: { a: '6.2.2', pdf: '7.8.2' },
    demands: 'Content streams hold only operators of PDF, balanced, with resources that are there.',
    why: 'What a reader does not understand it leaves out, and perhaps what follows, too.',
    remedy: 'Write the content again.',
    *check({ contents }) {
      for (const { page, problems } of contents) {
        for (const problem of new Set(problems)) yield { message: `On the page, ${problem}.`, page: page.number };
      }
    },
  },
  {
    id: 'optional-content',
    clauses: { ua: '7.10', a: '6.9' },
    matterhorn: '20-001',
    demands: 'Each configuration of layers has a name of its own, and none switches by itself.',
    why: 'A reader must be able to choose among the layers, and to know what is shown.',
    remedy: 'Name the configurations, and leave AS out.',
    *check({ file }) {
      const properties = file.catalog.dict('OCProperties');
      if (!properties) return;
      const configurations = [properties.get('D'), ...(properties.array('Configs')?.all() ?? [])];
      const names = new Set<string>();
      for (const configuration of configurations) {
        yield* optionalContent(configuration, names);
      }
    },
  },
  {
    id: 'no-alternates',
    clauses: { a: '6.10 and 6.11' },
    demands: 'The document has one presentation: no alternate presentations, no requirements, no rendering on demand.',
    why: 'Every reader must show the same.',
    remedy: 'Leave AlternatePresentations, PresSteps, Requirements and NeedsRendering out.',
    *check({ file, pages }) {
      const { catalog } = file;
      if (catalog.dict('Names')?.has('AlternatePresentations'))
        yield { message: 'The document has alternate presentations.' };
      if (catalog.has('Requirements'))
        yield { message: 'The document says what a reader must be able to do (Requirements).' };
      if (catalog.boolean('NeedsRendering')) yield { message: 'The document asks to be rendered anew.' };
      for (const { number, dict } of pages) {
        if (dict.has('PresSteps')) yield { message: 'The page has steps of a presentation.', page: number };
      }
    },
  },
];

function* optionalContent(configuration: PdfObject, names: Set<string>): Generator<Flaw> {
  if (!(configuration instanceof PdfDict)) return;
  const name = configuration.text('Name')?.trim() ?? '';
  if (name === '') yield { message: 'A configuration of layers has no name.' };
  else if (names.has(name)) yield { message: `Two configurations of layers are called ${quote(name)}.` };
  names.add(name);
  if (configuration.has('AS')) yield { message: 'A configuration of layers switches by itself (AS).' };
}
