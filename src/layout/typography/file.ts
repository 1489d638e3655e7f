import { createRequire } from 'node:module';
import type { z } from 'zod';
import { type Diagnostic, type Outcome, shortened } from '../../diagnostics/index.js';
import type { LayoutFile } from '../layout.js';
import { parseYamlFile, type YamlFile } from '../load/yaml-file.js';
import { didYouMean } from '../suggest.js';
import { isLanguage } from './language.js';
import { entrySchema, rulesOf } from './schema.js';
import type { TypographyEntry } from './typography.js';

/** The name of the file that says how a layout sets each language. */
export const TYPOGRAPHY_FILE = 'typography.yaml';

type Path = readonly (string | number)[];

/** Reads one file, and tells its mistakes. */
class EntryReader {
  readonly diagnostics: Diagnostic[] = [];

  constructor(private readonly yaml: YamlFile) {}

  entry(language: string, value: unknown): TypographyEntry | undefined {
    if (!this.isName(language)) return undefined;
    const parsed = entrySchema.safeParse(value, { reportInput: true });
    if (!parsed.success) {
      for (const issue of parsed.error.issues) this.explain(issue, [language]);
      return undefined;
    }
    const { patterns } = parsed.data.hyphenation ?? {};
    if (patterns !== undefined && !hasPatterns(patterns)) {
      const message = `There are no patterns \`${patterns}\` to divide words by.`;
      const hint = 'Take the name of a file in `node_modules/hyphen/patterns/`, without `.js`.';
      this.report([language, 'hyphenation', 'patterns'], message, hint);
    }
    return rulesOf(parsed.data);
  }

  private isName(language: string): boolean {
    const canonical = isLanguage(language) ? Intl.getCanonicalLocales(language)[0] : undefined;
    if (canonical === language) return true;
    const message =
      canonical === undefined
        ? `\`${language}\` is not a language of BCP 47.`
        : `The language \`${language}\` is written \`${canonical}\`.`;
    const hint = 'Name an entry as files of labels are named: `fr`, `pt-BR`, `zh-Hant`.';
    this.diagnostics.push({
      ...this.yaml.atKey([language]),
      code: 'layout/typography',
      severity: 'error',
      message: shortened(message),
      hint,
    });
    return false;
  }

  private report(path: Path, message: string, hint: string): void {
    this.diagnostics.push({
      ...this.yaml.at(path),
      code: 'layout/typography',
      severity: 'error',
      message: shortened(message),
      hint,
    });
  }

  private explain(issue: z.core.$ZodIssue, before: Path): void {
    const path = [...before, ...issue.path.filter((part) => typeof part !== 'symbol')];
    const name = `\`${path.join('.')}\``;
    const [, key = ''] = path;
    const shape: Readonly<Record<string, z.ZodType>> = entrySchema.shape;
    const hint = shape[key]?.description ?? `It may have ${Object.keys(shape).join(', ')}.`;
    if (issue.code === 'unrecognized_keys') {
      for (const unknown of issue.keys) this.unknown(path, unknown, hint);
    } else if (issue.code === 'invalid_union') {
      // `none` or a map: whoever wrote a map made a mistake in it.
      const inner = typeof issue.input === 'object' ? issue.errors.at(-1) : undefined;
      if (inner) for (const one of inner) this.explain(one, path);
      else this.report(path, `${name} is neither \`none\` nor a map.`, hint);
    } else if (issue.input === undefined) {
      this.report(path, `${name} is missing.`, hint);
    } else if (issue.code === 'invalid_type' && issue.expected === 'object') {
      this.report(path, `${name} is not a map.`, hint);
    } else this.report(path, `${name} ${issue.message}.`, hint);
  }

  private unknown(path: Path, key: string, inner: string): void {
    const message = `\`${path.join('.')}\` has no \`${key}\`.`;
    const hint = path.length === 1 ? didYouMean(key, Object.keys(entrySchema.shape)) : inner;
    const place = this.yaml.atKey([...path, key]);
    this.diagnostics.push({
      ...place,
      code: 'layout/typography',
      severity: 'error',
      message: shortened(message),
      hint,
    });
  }
}

const require = createRequire(import.meta.url);

function hasPatterns(name: string): boolean {
  try {
    require.resolve(`hyphen/patterns/${name}.js`);
    return true;
  } catch {
    return false;
  }
}

/** Reads typography.yaml of a folder: an entry of rules for each language. */
export function parseTypography({ text, file }: LayoutFile): Outcome<ReadonlyMap<string, TypographyEntry>> {
  const yaml = parseYamlFile(text, file);
  if (!yaml.value) return { diagnostics: yaml.diagnostics };
  const { value } = yaml.value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = `${TYPOGRAPHY_FILE} is not a map of languages.`;
    const hint = 'Write an entry for each language, such as `fr: { first_day: 1er }`, or delete the file.';
    return { diagnostics: [{ ...yaml.value.at([]), code: 'layout/typography', severity: 'error', message, hint }] };
  }
  const reader = new EntryReader(yaml.value);
  const entries = new Map<string, TypographyEntry>();
  for (const [language, given] of Object.entries(value)) {
    const entry = reader.entry(language, given);
    if (entry) entries.set(language, entry);
  }
  const { diagnostics } = reader;
  return diagnostics.length > 0 ? { diagnostics } : { value: entries, diagnostics };
}
