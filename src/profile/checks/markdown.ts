import { type Diagnostic, didYouMean } from '../../diagnostics/index.js';
import type { Field } from '../fields.js';
import { languageMistake } from '../standards/language.js';
import type { FactsContext, TextsContext } from './context.js';

type References = NonNullable<Field['markdown']>;
type Check = (field: Field, markdown: References, texts: TextsContext, facts: FactsContext | undefined) => Diagnostic[];

/** Headings stand in long texts only, and skip no level: the highest used comes first. */
const headings: Check = (field, markdown, { texts: { data } }) => {
  if (field.long !== true) {
    return markdown.headings.map(({ text, offset }) =>
      data.report('data/heading', field.path, `The heading “${text}” stands in a text that can have none.`, {
        offset,
        hint: 'Delete the `#` or the line under the heading; a `#` that is meant is written `\\#`.',
      }),
    );
  }
  const highest = markdown.headings.reduce((least, { level }) => Math.min(least, level), 6);
  let before = highest - 1;
  return markdown.headings.flatMap(({ level, text, offset }) => {
    const allowed = before + 1;
    before = level;
    if (level <= allowed) return [];
    const message = `The heading “${text}” is of level ${level}, and the one before it ${allowed > highest ? `of level ${allowed - 1}` : 'is missing'}: a level is skipped.`;
    return [
      data.report('data/skipped-heading', field.path, message, {
        offset,
        hint: `Write it with ${'#'.repeat(allowed)}.`,
      }),
    ];
  });
};

const citations: Check = (field, markdown, { texts: { data } }, facts) => {
  const { sources } = facts ?? {};
  if (sources === undefined) return [];
  const ids = new Set(sources.map(({ id }) => id));
  return markdown.citations.flatMap(({ name, offset }) => {
    if (ids.has(name)) return [];
    const hint = didYouMean(name, ids) ?? 'Add it to `sources` in the facts.';
    return [
      data.report('data/unknown-source', field.path, `There is no source \`${name}\` to cite.`, { offset, hint }),
    ];
  });
};

const pictures: Check = (field, markdown, { texts: { data } }, facts) =>
  markdown.pictures.flatMap(({ name, offset }) => {
    const [, kind, id] = /^(picture|figure):(.*)$/.exec(name) ?? [];
    if (kind === undefined || id === undefined) {
      const hint = 'Name its file under `pictures` in the facts, and write `![](picture:id)`.';
      return [
        data.report(
          'data/unknown-picture',
          field.path,
          `\`${name}\` is not a picture of the profile; a text names pictures and figures by their ids.`,
          { offset, hint },
        ),
      ];
    }
    if (facts === undefined) return [];
    const list = kind === 'picture' ? 'pictures' : 'figures';
    if (facts.facts.data.has(`${list}.${id}`)) return [];
    const ids = Object.keys(facts.facts.partial[list] ?? {});
    const hint = didYouMean(id, ids) ?? `Add it to \`${list}\` in the facts.`;
    return [
      data.report(`data/unknown-${kind as 'picture' | 'figure'}`, field.path, `There is no ${kind} \`${id}\`.`, {
        offset,
        hint,
      }),
    ];
  });

const languages: Check = (field, markdown, { texts: { data } }) =>
  markdown.languages.flatMap(({ name, offset }) => {
    const mistake = languageMistake(name);
    return mistake === undefined
      ? []
      : [data.report('data/language', field.path, mistake.message, { offset, hint: mistake.hint })];
  });

/** What the texts in Markdown may have and refer to. */
export function checkMarkdown(texts: TextsContext, facts: FactsContext | undefined): Diagnostic[] {
  return texts.fields.flatMap((field) => {
    const { markdown } = field;
    return markdown === undefined
      ? []
      : [headings, citations, pictures, languages].flatMap((check) => check(field, markdown, texts, facts));
  });
}
