import { type Mark, type StructElement, type TextEvent, textBox } from '../../read/index.js';
import { artifactMark, isMarked, ownerMark, type PageContent } from '../content.js';
import { quote } from '../quote.js';
import type { Flaw, Rule } from '../rule.js';
import type { Subject } from '../subject.js';

/** Artifacts that may be text (ISO 32000-1, 14.8.2.2.2): running heads and feet, and what lies behind the page. */
const FURNITURE: ReadonlySet<string> = new Set(['Header', 'Footer', 'Watermark']);

export const MARKING_RULES: readonly Rule[] = [
  {
    id: 'all-marked',
    clauses: { ua: '7.1', a: '6.7.3.1' },
    matterhorn: '01-005',
    demands: 'Everything that is painted is content of the structure, or an artifact.',
    why: 'What is neither is not read out, and nobody knows whether it should be.',
    remedy: 'Put it into a marked-content sequence, of an element or of an artifact.',
    *check({ contents }) {
      for (const { page, texts, paints } of contents) {
        const text = texts.filter(({ mark }) => !isMarked(mark));
        const shapes = paints.filter(({ mark }) => !isMarked(mark));
        if (text.length > 0)
          yield { message: `Text is neither content nor an artifact: ${quote(joined(text))}.`, page: page.number };
        if (shapes.length > 0)
          yield { message: `${shapes.length} drawings are neither content nor artifacts.`, page: page.number };
      }
    },
  },
  {
    id: 'artifact-in-content',
    clauses: { ua: '7.1' },
    matterhorn: '01-003',
    demands: 'No artifact stands within content of the structure.',
    why: 'It would be read, and not be read.',
    remedy: 'End the sequence of the content before the artifact.',
    *check({ contents }) {
      for (const { page, marks } of contents) {
        if (marks.some((mark) => mark.tag === 'Artifact' && ownerMark(mark.parent))) {
          yield { message: 'An artifact stands within content of the structure.', page: page.number };
        }
      }
    },
  },
  {
    id: 'content-in-artifact',
    clauses: { ua: '7.1' },
    matterhorn: '01-004',
    demands: 'No content of the structure stands within an artifact.',
    why: 'It would be read, and not be read.',
    remedy: 'End the sequence of the artifact before the content.',
    *check({ contents }) {
      for (const { page, marks } of contents) {
        if (marks.some((mark) => mark.mcid !== undefined && artifactMark(mark.parent))) {
          yield { message: 'Content of the structure stands within an artifact.', page: page.number };
        }
      }
    },
  },
  {
    id: 'nested-marks',
    clauses: { pdf: '14.7.4.2' },
    demands: 'No marked content with a number (MCID) stands within another one.',
    why: 'What stands in both belongs to two elements, and is read twice.',
    remedy: 'End the outer sequence before the inner one.',
    *check({ contents }) {
      for (const { page, marks } of contents) {
        const nested = marks.find((mark) => mark.mcid !== undefined && ownerMark(mark.parent));
        if (nested)
          yield {
            message: `The sequence ${nested.mcid} stands within the sequence ${ownerMark(nested.parent)?.mcid}.`,
            page: page.number,
          };
      }
    },
  },
  {
    id: 'artifact-text',
    clauses: { ua: '7.1', pdf: '14.8.2.2' },
    demands:
      'Text is an artifact only in running heads and feet, in a watermark, or where the head of a table is repeated.',
    why: 'An artifact is not read out: every word of the content must be in the structure.',
    remedy: 'Tag the text; or say what kind of furniture it is (Pagination with Subtype Header, Footer or Watermark).',
    check: artifactText,
  },
];

const joined = (texts: readonly TextEvent[]): string => texts.map(({ text }) => text).join('');

function* artifactText(subject: Subject): Generator<Flaw> {
  const heads = subject.once(headTexts);
  // Without a structure there is no head of a table that could be repeated: that is said elsewhere.
  const isComparable = subject.ownership.claims.length > 0;
  for (const content of subject.contents) {
    for (const [mark, texts] of byArtifact(content)) {
      const text = joined(texts);
      // Dots of a leader and bullets say nothing.
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      const { page } = content;
      const isPagination = mark.properties?.name('Type') === 'Pagination';
      const subtype = mark.properties?.name('Subtype');
      if (isPagination && subtype !== undefined && FURNITURE.has(subtype)) {
        if (!isInPlace(subtype, texts, content))
          yield { message: `Text is said to be a ${subtype} and is not there: ${quote(text)}.`, page: page.number };
      } else if (!(isPagination && (!isComparable || heads.some((head) => head.includes(bare(text)))))) {
        yield { message: `Text that is no furniture of the page is an artifact: ${quote(text)}.`, page: page.number };
      }
    }
  }
}

const bare = (text: string): string => text.replace(/[\s\u00ad\u2010-]/gu, '');

/** Texts of an artifact that stands in the content, by its sequence. */
function byArtifact({ texts }: PageContent): ReadonlyMap<Mark, readonly TextEvent[]> {
  const found = new Map<Mark, TextEvent[]>();
  for (const text of texts) {
    const mark = artifactMark(text.mark);
    if (mark) found.set(mark, [...(found.get(mark) ?? []), text]);
  }
  return found;
}

/** A head stands in the upper half of its page, a foot in the lower one. */
function isInPlace(subtype: string, texts: readonly TextEvent[], { page }: PageContent): boolean {
  if (subtype === 'Watermark' || !page.mediaBox) return true;
  const middle = (page.mediaBox.bottom + page.mediaBox.top) / 2;
  return texts.every((text) => {
    const box = textBox(text);
    return subtype === 'Header' ? box.top > middle : box.bottom < middle;
  });
}

/** What the heads of tables say, without spaces. */
function headTexts({ tree, contents, ownership }: Subject): readonly string[] {
  const heads = new Map<StructElement, string>(
    (tree?.elements ?? []).filter(({ role }) => role === 'THead').map((head) => [head, '']),
  );
  if (heads.size === 0) return [];
  for (const { texts } of contents) {
    for (const text of texts) {
      for (let at = ownership.elementOf(text.mark); at; at = at.parent) {
        const known = heads.get(at);
        if (known !== undefined) heads.set(at, known + bare(text.text));
      }
    }
  }
  return [...heads.values()];
}
