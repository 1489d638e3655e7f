import { PdfDict, pageOfDestination, readDestinations, readNumberTree, readOutline } from '../../read/index.js';
import { isLanguageTag } from '../language.js';
import { quote } from '../quote.js';
import type { Rule } from '../rule.js';
import type { Subject } from '../subject.js';

/** Whether a destination leads to a page of the file. */
function leadsToPage({ file, pages }: Subject): (destination: Parameters<typeof pageOfDestination>[0]) => boolean {
  const named = readDestinations(file);
  const known = new Set(pages.map(({ ref }) => ref?.number));
  return (destination) => {
    const page = pageOfDestination(destination, named);
    return page !== undefined && known.has(page.number);
  };
}

export const CATALOG_RULES: readonly Rule[] = [
  {
    id: 'display-title',
    clauses: { ua: '7.1' },
    matterhorn: '07-001',
    demands: 'The window shows the title of the document: ViewerPreferences has DisplayDocTitle true.',
    why: 'A title tells what a window holds; the name of a file seldom does.',
    remedy: 'Set DisplayDocTitle to true.',
    *check({ file }) {
      if (file.catalog.dict('ViewerPreferences')?.boolean('DisplayDocTitle') !== true) {
        yield { message: 'The window shows the name of the file and not the title.' };
      }
    },
  },
  {
    id: 'marked',
    clauses: { ua: '6.2 and 7.1', a: '6.7.2.2' },
    matterhorn: '01-007',
    demands:
      'The catalog says that the file is tagged (MarkInfo, Marked true), and not that its tags are doubtful (Suspects).',
    why: 'Assistive technology ignores the tags of a file that does not say so.',
    remedy: 'Write /MarkInfo << /Marked true >>.',
    *check({ file }) {
      const info = file.catalog.dict('MarkInfo');
      if (info?.boolean('Marked') !== true) yield { message: 'The file does not say that it is tagged.' };
      if (info?.boolean('Suspects') === true) yield { message: 'The file says that its tags are doubtful.' };
    },
  },
  {
    id: 'document-language',
    clauses: { ua: '7.2', a: '6.7.4' },
    matterhorn: '11-001',
    demands: 'The catalog names the language of the document with a language tag (BCP 47).',
    why: 'A screen reader chooses its voice, and braille its table, by it.',
    remedy: 'Write Lang with en, pt-BR or zh-Hans.',
    *check({ file }) {
      const lang = file.catalog.text('Lang');
      if (lang === undefined || lang.trim() === '')
        yield { message: 'The document does not say which language it is in.' };
      else if (!isLanguageTag(lang))
        yield { message: `The document is said to be in ${quote(lang)}, which is no language tag.` };
    },
  },
  {
    id: 'outline',
    clauses: { ua: '7.17' },
    demands: 'A document with headings has an outline, whose entries have titles and lead to its pages.',
    why: 'It is how people find their way in a long document without its pages.',
    remedy: 'Write an outline from the headings.',
    *check(subject) {
      const entries = readOutline(subject.file);
      const headings = subject.tree?.elements.filter(({ role }) => /^H[1-6]?$/.test(role)) ?? [];
      if (headings.length > 0 && entries.length === 0) yield { message: 'The document has headings and no outline.' };
      const leads = leadsToPage(subject);
      for (const { title, destination } of entries) {
        if ((title ?? '').trim() === '') yield { message: 'An entry of the outline has no title.' };
        else if (!leads(destination))
          yield { message: `The entry ${quote(title ?? '')} of the outline leads nowhere.` };
      }
    },
  },
  {
    id: 'page-labels',
    clauses: { ua: '7.17', pdf: '12.4.2' },
    demands: 'Pages have labels, from the first page on.',
    why: 'Page 7 of the document must be found under the number that is printed on it.',
    remedy: 'Write PageLabels with an entry for page 0.',
    *check({ file }) {
      const labels = readNumberTree(file.catalog.dict('PageLabels'));
      if (labels.length === 0) yield { message: 'Pages have no labels.' };
      else if (labels[0]?.[0] !== 0) yield { message: 'The first page has no label.' };
      for (const [index, label] of labels) {
        if (!(file.resolve(label) instanceof PdfDict)) yield { message: `The label of page ${index + 1} is none.` };
      }
    },
  },
  {
    id: 'destinations',
    clauses: { pdf: '12.3.2.3' },
    demands: 'Each named destination is on a page of the document.',
    why: 'Who links into the document from elsewhere must arrive.',
    remedy: 'Let the destination name a page that is there, or leave it out.',
    *check(subject) {
      const leads = leadsToPage(subject);
      for (const [name, destination] of readDestinations(subject.file)) {
        if (!leads(destination)) yield { message: `The destination ${quote(name)} is on no page.` };
      }
    },
  },
  {
    id: 'link-destination',
    clauses: { pdf: '12.5.6.5' },
    demands: 'Each link leads somewhere: to a page of the document, or to an address.',
    why: 'Who chooses a link that does nothing does not know whether the document or the reader is broken.',
    remedy: 'Give the link a destination that is there, or leave the link out.',
    *check(subject) {
      const leads = leadsToPage(subject);
      for (const { number, annotations } of subject.pages) {
        for (const { dict } of annotations.filter((annotation) => annotation.dict.name('Subtype') === 'Link')) {
          const action = dict.dict('A');
          const kind = action?.name('S');
          if (kind === 'URI' ? (action?.text('URI') ?? '').trim() === '' : kind !== undefined && kind !== 'GoTo') {
            if (kind === 'URI') yield { message: 'A link has an empty address.', page: number };
          } else if (kind !== 'URI' && !leads(dict.get('Dest') ?? action?.get('D') ?? null)) {
            yield { message: `The link ${quote(dict.text('Contents') ?? '')} leads nowhere.`, page: number };
          }
        }
      }
    },
  },
];
