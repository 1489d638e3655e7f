import { rectangle, type StructElement } from '../../read/index.js';
import { quote } from '../quote.js';
import type { Rule } from '../rule.js';
import type { Subject } from '../subject.js';

const PICTURES: ReadonlySet<string> = new Set(['Figure', 'Formula']);
/** Half a millimetre: boxes are rounded, and lines have a width. */
const TOLERANCE = 1.5;

const FILE_NAME = /^[^\s/\\]*[\w)]\.(?:png|jpe?g|svg|gif|webp|tiff?|bmp|pdf|eps|ai|psd|docx?|xlsx?|pptx?)$/i;
const EMPTY_WORDS =
  /^(?:an? |the )?(?:image|img|figure|fig|picture|graphic|photo|photograph|screenshot|untitled|placeholder|dsc|alt|alt text)[\s_-]*\d*$/i;

const pictures = ({ tree }: Subject): readonly StructElement[] =>
  tree?.elements.filter(({ role }) => PICTURES.has(role)) ?? [];

export const FIGURE_RULES: readonly Rule[] = [
  {
    id: 'figure-alternative',
    clauses: { ua: '7.3', a: '6.7.5' },
    matterhorn: '13-004',
    demands: 'Each Figure and Formula has an alternative text (Alt) or a text that stands for it (ActualText).',
    why: 'Who does not see the picture must learn what it says.',
    remedy: 'Write what the picture tells; mark one that tells nothing as an artifact.',
    *check(subject) {
      for (const element of pictures(subject)) {
        if ((element.alt ?? '').trim() === '' && (element.actualText ?? '').trim() === '') {
          yield { message: `The ${element.role} has no alternative text.`, element };
        }
      }
    },
  },
  {
    id: 'alternative-is-text',
    clauses: { ua: '7.3' },
    demands: 'An alternative text says something: it is not the name of a file, and not only “image”.',
    why: 'IMG_4711.jpg tells nothing to anybody.',
    remedy: 'Write what the picture tells.',
    *check({ tree, pages }) {
      for (const element of tree?.elements ?? []) {
        const { alt } = element;
        if (alt === undefined) continue;
        if (FILE_NAME.test(alt.trim()) || EMPTY_WORDS.test(alt.trim()))
          yield { message: `Its alternative text is ${quote(alt)}.`, element };
        else if (alt.trim() === '' && !PICTURES.has(element.role))
          yield { message: 'Its alternative text is empty.', element };
      }
      for (const { number, annotations } of pages) {
        for (const { dict } of annotations) {
          const contents = dict.text('Contents')?.trim() ?? '';
          if (FILE_NAME.test(contents) && !(dict.dict('A')?.text('URI') ?? '').includes(contents)) {
            yield { message: `The link says ${quote(contents)}.`, page: number };
          }
        }
      }
    },
  },
  {
    id: 'figure-box',
    clauses: { pdf: '14.8.5.4.3' },
    demands: 'Each Figure and Formula says where it is (BBox), on its page.',
    why: 'A reader that reflows the text, or shows where it reads, needs the place.',
    remedy: 'Give it a Layout attribute BBox with its four sides.',
    *check(subject) {
      const pageOf = new Map(subject.ownership.claims.map(({ element, page }) => [element, page] as const));
      for (const element of pictures(subject)) {
        const page = pageOf.get(element);
        const box = rectangle(element.attribute('Layout', 'BBox'));
        const sheet = page?.mediaBox;
        if (!box) yield { message: `The ${element.role} has no BBox.`, element, page: page?.number };
        else if (box.right - box.left <= 0 || box.top - box.bottom <= 0)
          yield { message: 'Its BBox is empty.', element, page: page?.number };
        else if (
          sheet &&
          (box.left > sheet.right + TOLERANCE ||
            box.right < sheet.left - TOLERANCE ||
            box.bottom > sheet.top + TOLERANCE ||
            box.top < sheet.bottom - TOLERANCE)
        ) {
          yield { message: 'Its BBox is not on its page.', element, page: page?.number };
        }
      }
    },
  },
];
