import { DOMAIN_IDS, type DomainId } from '../framework/index.js';
import { type MarkdownReferences, markdownReferences } from './markdown-references.js';
import type { Partially } from './schema/partial.js';
import type { Texts } from './schema/texts.js';

/** A text that is printed, with its path. */
export interface Field {
  readonly path: string;
  readonly text: string;
  /** The domain that it stands in. */
  readonly domain?: DomainId;
  /** What it refers to, where it is Markdown. */
  readonly markdown?: MarkdownReferences;
  /** Whether it is a long text, in which headings may stand. */
  readonly long?: boolean;
}

type View = Partially<Texts>;
type Finding = NonNullable<NonNullable<NonNullable<View['domains']>[DomainId]>['potential']>[number];

/** The text of a finding and its path. */
export function findingText(
  finding: Finding,
  path: string,
): { readonly path: string; readonly text: string } | undefined {
  if (typeof finding === 'string') return { path, text: finding };
  return finding?.text === undefined ? undefined : { path: `${path}.text`, text: finding.text };
}

/** Collects the texts of a language's file, in the order of a profile's pages. */
class Collector {
  readonly fields: Field[] = [];

  plain(path: string, text: string | undefined, domain?: DomainId): void {
    if (text !== undefined) this.fields.push({ path, text, ...(domain === undefined ? {} : { domain }) });
  }

  markdown(path: string, text: string | undefined, long: boolean, domain?: DomainId): void {
    if (text === undefined) return;
    this.fields.push({
      path,
      text,
      markdown: markdownReferences(text),
      long,
      ...(domain === undefined ? {} : { domain }),
    });
  }

  domain(id: DomainId, domain: NonNullable<NonNullable<View['domains']>[DomainId]>): void {
    const path = `domains.${id}`;
    this.plain(`${path}.name`, domain.name, id);
    this.markdown(`${path}.about`, domain.about, false, id);
    for (const list of ['well_developed', 'potential'] as const) {
      for (const [index, finding] of (domain[list] ?? []).entries()) {
        const where = `${path}.${list}.${index}`;
        const found = findingText(finding, where);
        this.markdown(found?.path ?? where, found?.text, false, id);
        if (typeof finding === 'object') this.plain(`${where}.headline`, finding.headline, id);
      }
    }
    this.markdown(`${path}.narrative`, domain.narrative, true, id);
    this.plain(`${path}.not_assessed`, domain.not_assessed, id);
  }
}

/** The texts that a language's file prints, but for the table of acronyms and the labels. */
export function textFields(texts: View): readonly Field[] {
  const found = new Collector();
  for (const name of ['name', 'short_name', 'country_name', 'title', 'abstract'] as const)
    found.plain(name, texts[name]);
  found.markdown('citation', texts.citation, false);
  found.markdown('foreword.text', texts.foreword?.text, true);
  found.plain('foreword.signatory', texts.foreword?.signatory);
  found.plain('foreword.position', texts.foreword?.position);
  for (const name of ['acknowledgements', 'objectives', 'introduction', 'framework', 'context'] as const)
    found.markdown(name, texts[name], true);
  for (const id of DOMAIN_IDS) {
    const domain = texts.domains?.[id];
    if (domain !== undefined) found.domain(id, domain);
  }
  for (const [index, row] of (texts.progress?.rows ?? []).entries()) {
    found.markdown(`progress.rows.${index}.before`, row?.before, false);
    found.markdown(`progress.rows.${index}.now`, row?.now, false);
  }
  for (const [index, annex] of (texts.annexes ?? []).entries()) {
    found.plain(`annexes.${index}.title`, annex?.title);
    found.markdown(`annexes.${index}.text`, annex?.text, true);
  }
  found.markdown('next_steps', texts.next_steps, true);
  for (const [id, picture] of Object.entries(texts.pictures ?? {})) {
    found.plain(`pictures.${id}.alt`, picture?.alt);
    found.plain(`pictures.${id}.caption`, picture?.caption);
  }
  for (const [id, figure] of Object.entries(texts.figures ?? {})) {
    for (const name of ['title', 'unit', 'alt'] as const) found.plain(`figures.${id}.${name}`, figure?.[name]);
    for (const [index, column] of (figure?.columns ?? []).entries())
      found.plain(`figures.${id}.columns.${index}`, column);
    for (const [row, name] of Object.entries(figure?.rows ?? {})) found.plain(`figures.${id}.rows.${row}`, name);
  }
  return found.fields;
}
