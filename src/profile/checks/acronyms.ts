import type { Diagnostic } from '../../diagnostics/index.js';
import { MAX_ACRONYMS, MAX_MISTAKES } from '../data/limits.js';
import type { TextsContext } from './context.js';

/** Two to eight capitals, with a small plural s or not; not part of a word, a number or a code such as COVID-19. */
const ACRONYM = /(?<![\p{L}\p{N}\p{M}_&.@/-])(\p{Lu}{2,8})s?(?![\p{L}\p{N}\p{M}_&@/]|-[\p{L}\p{N}]|[.'’]\p{Lu})/gu;
const ROMAN = /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
/** How far beside a word others are looked for. */
const NEAR = 80;
/** Words of capitals side by side are shouted, not shortened. */
const SHOUTED_AFTER = /^[\s:]+\p{Lu}{2,}(?!\p{L})/u;
const SHOUTED_BEFORE = /(?<!\p{L})\p{Lu}{2,}[\s:]+$/u;

/** A short form as a person sees it: `I.O.M.`, `Iom` and `IOM` are one. */
const look = (acronym: string): string => acronym.replace(/[.\s]/g, '').toUpperCase();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a text uses an acronym as a word of its own, in the plural too. */
function uses(text: string, acronym: string): boolean {
  if (!text.includes(acronym)) return false;
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(acronym)}s?(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** Two acronyms that differ in capitals and dots alone. */
function clashes({ texts: { data, partial } }: TextsContext): Diagnostic[] {
  const seen = new Map<string, string>();
  return Object.keys(partial.acronyms ?? {}).flatMap((acronym) => {
    const other = seen.get(look(acronym));
    if (other === undefined) {
      seen.set(look(acronym), acronym);
      return [];
    }
    const message = `The acronyms \`${other}\` and \`${acronym}\` look the same to a reader.`;
    return [
      data.report('data/acronym-clash', `acronyms.${acronym}`, message, {
        key: true,
        hint: 'Keep one of the two, and write it the same way everywhere.',
      }),
    ];
  });
}

function unused({ texts: { data, partial, whole }, fields }: TextsContext): Diagnostic[] {
  // A text that was left out because it is wrong may use it.
  if (whole === undefined) return [];
  const all = fields.map(({ text, markdown }) => markdown?.plain ?? text).join('\n');
  return Object.keys(partial.acronyms ?? {}).flatMap((acronym) => {
    if (uses(all, acronym)) return [];
    return [
      data.report('data/unused-acronym', `acronyms.${acronym}`, `No text uses the acronym \`${acronym}\`.`, {
        key: true,
        severity: 'warning',
        hint: 'Delete it, or use it.',
      }),
    ];
  });
}

/** Whether texts explain an acronym where they use it: `Integrated Municipal Office (IMO)` or `IMO (Integrated …)`. */
function explained(all: string, acronym: string): boolean {
  return new RegExp(
    `\\((?:[^()]*[\\s,;])?${acronym}s?(?:[\\s,;][^()]*)?\\)|(?<!\\p{L})${acronym}s?\\s*\\(\\p{L}`,
    'u',
  ).test(all);
}

function unexplained({ texts: { data }, fields }: TextsContext): Diagnostic[] {
  const all = fields.map(({ text, markdown }) => markdown?.plain ?? text).join('\n');
  const seen = new Set<string>();
  let told = 0;
  return fields.flatMap(({ path, text, markdown }) => {
    const plain = markdown?.plain ?? text;
    return [...plain.matchAll(ACRONYM)].flatMap((match) => {
      const acronym = match[1] ?? '';
      // Each is looked for in all texts, which takes long where every word is another.
      if (
        seen.size >= MAX_ACRONYMS ||
        told >= MAX_MISTAKES ||
        data.has(`acronyms.${acronym}`) ||
        data.has(`acronyms.${match[0]}`) ||
        seen.has(acronym) ||
        ROMAN.test(acronym)
      )
        return [];
      const end = match.index + match[0].length;
      const [before, after] = [plain.slice(Math.max(0, match.index - NEAR), match.index), plain.slice(end, end + NEAR)];
      if (SHOUTED_AFTER.test(after) || SHOUTED_BEFORE.test(before)) return [];
      seen.add(acronym);
      if (explained(all, acronym)) return [];
      told += 1;
      const options = {
        severity: 'warning',
        offset: Math.max(0, text.indexOf(acronym)),
        hint: `Add \`${acronym}:\` to \`acronyms\`, or explain it where it is first used.`,
      } as const;
      return [
        data.report(
          'data/unexplained-acronym',
          path,
          `The acronym \`${acronym}\` is used and never explained.`,
          options,
        ),
      ];
    });
  });
}

/** Acronyms: no two alike, each used, each explained. */
export function checkAcronyms(context: TextsContext): Diagnostic[] {
  return [clashes, unused, unexplained].flatMap((check) => check(context));
}
