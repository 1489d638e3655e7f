import { dictOf, PdfArray, type PdfDict } from '../../read/index.js';
import type { Rule } from '../rule.js';

/** Actions that an archived file may have (ISO 19005-3, 6.5.1): they go somewhere, and do nothing else. */
const ALLOWED: ReadonlySet<string> = new Set(['GoTo', 'GoToR', 'GoToE', 'URI', 'Thread', 'Named', 'SubmitForm']);
const NAMED: ReadonlySet<string> = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage']);

export const ACTION_RULES: readonly Rule[] = [
  {
    id: 'actions',
    clauses: { a: '6.5.1' },
    demands: 'Actions only go somewhere: no script, no program, no sound, nothing that hides or changes what is shown.',
    why: 'What a document does when it is read must not depend on the reader, nor endanger who reads.',
    remedy: 'Take the action out.',
    *check({ dictionaries, file }) {
      for (const { dict, number } of dictionaries) {
        for (const action of [...actionsOf(dict)]) {
          const kind = action.name('S') ?? '';
          if (!ALLOWED.has(kind)) yield { message: `Object ${number} has an action of the kind ${kind || 'none'}.` };
          else if (kind === 'Named' && !NAMED.has(action.name('N') ?? '')) {
            yield { message: `Object ${number} has the named action ${action.name('N') ?? 'none'}.` };
          }
        }
      }
      if (file.catalog.dict('Names')?.has('JavaScript')) yield { message: 'The document has scripts (JavaScript).' };
    },
  },
  {
    id: 'no-triggers',
    clauses: { a: '6.5.2' },
    demands:
      'Nothing happens by itself: neither the document nor pages, annotations or fields have additional actions (AA).',
    why: 'A reader that carries them out shows something else than one that does not.',
    remedy: 'Take AA out.',
    *check({ dictionaries }) {
      for (const { dict, number } of dictionaries)
        if (dict.has('AA')) yield { message: `Object ${number} has actions that happen by themselves.` };
    },
  },
  {
    id: 'no-xfa',
    clauses: { ua: '7.15', a: '6.4.2' },
    matterhorn: '25-001',
    demands: 'The document has no forms in XFA.',
    why: 'Their pages are made by a program that few readers have.',
    remedy: 'Use fields of PDF, or none.',
    *check({ file }) {
      if (file.catalog.dict('AcroForm')?.has('XFA')) yield { message: 'The document has forms in XFA.' };
    },
  },
];

/** The actions that a dictionary names. In structure elements, A has attributes: those have an owner and no kind. */
function* actionsOf(dict: PdfDict): Generator<PdfDict> {
  const isAction = (value: PdfDict | undefined): value is PdfDict =>
    value !== undefined && !value.has('O') && value.has('S');
  const isHolder = dict.name('Subtype') !== undefined || dict.has('Title') || dict.name('Type') === 'Annot';
  const own = isHolder ? dictOf(dict.get('A')) : undefined;
  if (isAction(own)) yield own;
  const open = dict.name('Type') === 'Catalog' ? dictOf(dict.get('OpenAction')) : undefined;
  if (isAction(open)) yield open;
  const next = dict.name('S') === undefined ? null : dict.get('Next');
  for (const item of next instanceof PdfArray ? next.all() : [next]) {
    const following = dictOf(item);
    if (isAction(following)) yield following;
  }
}
