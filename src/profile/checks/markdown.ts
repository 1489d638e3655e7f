import { type Diagnostic, didYouMean } from '../../diagnostics/index.js';
import { MAX_MISTAKES } from '../data/limits.js';
import type { Field } from '../fields.js';
import { languageMistake } from '../standards/language.js';
import type { FactsContext, TextsContext } from './context.js';

type References = NonNullable<Field['markdown']>;
type Check = (field: Field, markdown: References, texts: TextsContext, facts: FactsContext | undefined) => Diagnostic[];

/** What is said of each, as far as it is told: to find the line of one takes a look through all of its text. */
function ofEach<T>(items: readonly T[], say: (item: T) => Diagnostic | undefined): Diagnostic[] {
  const said: Diagnostic[] = [];
  for (const item of items) {
    const one = say(item);
    if (one !== undefined) said.push(one);
    if (said.length > MAX_MISTAKES) break;
  }
  return said;
}

/** Headings stand in long texts only, and skip no level: the highest used comes first. */
const headings: Check = (field, markdown, { texts: { data } }) => {
  if (field.long !== true) {
    return ofEach(markdown.headings, ({ text, offset }) =>
      data.report('data/heading', field.path, `The heading “${text}” stands in a text that can have none.`, {
        offset,
        hint: 'Delete the `#` or the line under the heading; a `#` that is meant is written `\\#`.',
      }),
    );
  }
  const highest = markdown.headings.reduce((least, { level }) => Math.min(least, level), 6);
  let before = highest - 1;
  return ofEach(markdown.headings, ({ level, text, offset }) => {
    const allowed = before + 1;
    before = level;
    if (level <= allowed) return undefined;
    const message = `The heading “${text}” is of level ${level}, and the one before it ${allowed > highest ? `of level ${allowed - 1}` : 'is missing'}: a level is skipped.`;
    return data.report('data/skipped-heading', field.path, message, {
      offset,
      hint: `Write it with ${'#'.repeat(allowed)}.`,
    });
  });
};

const citations: Check = (field, markdown, { texts: { data } }, facts) => {
  const { sources } = facts ?? {};
  if (sources === undefined) return [];
  const ids = new Set(sources.map(({ id }) => id));
  return ofEach(markdown.citations, ({ name, offset }) => {
    if (ids.has(name)) return undefined;
    const hint = didYouMean(name, ids) ?? 'Add it to `sources` in the facts.';
    return data.report('data/unknown-source', field.path, `There is no source \`${name}\` to cite.`, { offset, hint });
  });
};

const pictures: Check = (field, markdown, { texts: { data } }, facts) =>
  ofEach(markdown.pictures, ({ name, offset }) => {
    const [, kind, id] = /^(picture|figure):(.*)$/.exec(name) ?? [];
    if (kind === undefined || id === undefined) {
      const hint = 'Name its file under `pictures` in the facts, and write `![](picture:id)`.';
      const message = `\`${name}\` is not a picture of the profile; a text names pictures and figures by their ids.`;
      return data.report('data/unknown-picture', field.path, message, { offset, hint });
    }
    if (facts === undefined) return undefined;
    const list = kind === 'picture' ? 'pictures' : 'figures';
    if (facts.facts.data.has(`${list}.${id}`)) return undefined;
    const ids = Object.keys(facts.facts.partial[list] ?? {});
    const hint = didYouMean(id, ids) ?? `Add it to \`${list}\` in the facts.`;
    const code = `data/unknown-${kind as 'picture' | 'figure'}` as const;
    return data.report(code, field.path, `There is no ${kind} \`${id}\`.`, { offset, hint });
  });

const languages: Check = (field, markdown, { texts: { data } }) =>
  ofEach(markdown.languages, ({ name, offset }) => {
    const mistake = languageMistake(name);
    return mistake && data.report('data/language', field.path, mistake.message, { offset, hint: mistake.hint });
  });

/** Nothing is nested, repeated or strung together as no page can show it. */
const sizes: Check = (field, { excess }, { texts: { data } }) =>
  excess === undefined
    ? []
    : [
        data.report('data/too-large', field.path, excess.message, {
          offset: excess.offset,
          hint: 'Write it more simply, or part it.',
        }),
      ];

const CHECKS = [sizes, headings, citations, pictures, languages] as const;

/** What the texts in Markdown may have and refer to; of many mistakes no more than are told. */
export function checkMarkdown(texts: TextsContext, facts: FactsContext | undefined): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const field of texts.fields) {
    const { markdown } = field;
    if (markdown === undefined || found.length > MAX_MISTAKES) continue;
    for (const check of CHECKS) found.push(...check(field, markdown, texts, facts));
  }
  return found;
}
