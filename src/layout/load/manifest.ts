import { basename, isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { type Diagnostic, type Outcome, shortened } from '../../diagnostics/index.js';
import { readWhole } from '../../files/index.js';
import { sha256 } from '../../sha256.js';
import type { Manifest } from '../layout.js';
import { didYouMean } from '../suggest.js';
import { MANIFEST_FILE } from './names.js';
import { satisfies } from './version.js';
import { parseYamlFile, type YamlFile } from './yaml-file.js';

export { MANIFEST_FILE };

const sheet = z
  .string()
  .regex(/\.css$/u, 'is not the name of a .css file')
  .refine((file) => !isAbsolute(file) && !file.split(/[\\/]/u).includes('..'), "leaves the layout's folder");

/** The keys of layout.yaml. */
export const manifestSchema = z.strictObject({
  title: z.string().min(1).describe('What the layout is called, for people.'),
  description: z.string().optional().describe('What it is for, in a sentence.'),
  extends: z
    .string()
    .min(1)
    .optional()
    .describe('The layout that it inherits from: a name, or a path from its folder.'),
  requires: z.string().min(1).optional().describe('Versions of the program that it works with, such as `^0.1.0`.'),
  version: z
    .string()
    .min(1)
    .optional()
    .describe('Its own version, such as `1.2.0`, which every PDF that it sets has on record.'),
  sheets: z
    .array(sheet)
    .optional()
    .describe('Its style sheets in order; default: tokens.css, print.css where they exist.'),
});

/** Sheets that a layout has when it names none; those that do not exist are passed over. */
export const DEFAULT_SHEETS = ['tokens.css', 'print.css'];

function explain(issue: z.core.$ZodIssue, yaml: YamlFile, file: string): Diagnostic[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const base = { file, code: 'layout/manifest', severity: 'error' } as const;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...base,
      ...yaml.atKey([...path, key]),
      message: shortened(`layout.yaml has no key \`${key}\`.`),
      hint: didYouMean(key, Object.keys(manifestSchema.shape)),
    }));
  }
  const name = path.join('.');
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  const what = issue.code === 'custom' || issue.code === 'invalid_format' ? issue.message : 'is not of the right kind';
  return [
    {
      ...base,
      ...yaml.at(path),
      message: name === '' ? 'layout.yaml is not a map of keys.' : `\`${name}\` ${missing ? 'is missing' : what}.`,
      hint:
        name === '' || name === 'title' ? 'Write at least `title: …`.' : 'See docs/layouts.md for what may stand here.',
    },
  ];
}

/** Reads layout.yaml of a folder. `version` is the program's, against which `requires` is held. */
export async function readManifest(folder: string, version: string): Promise<Outcome<Manifest>> {
  const file = join(folder, MANIFEST_FILE);
  const { bytes, problem } = readWhole(file, 'layout');
  if (bytes === undefined && problem.cause !== 'missing') {
    const { what, hint } = problem;
    return {
      diagnostics: [{ file, code: 'layout/manifest', severity: 'error', message: `${MANIFEST_FILE} ${what}.`, hint }],
    };
  }
  if (bytes === undefined) {
    const message = `There is no ${MANIFEST_FILE} in this folder, so it is no layout.`;
    const hint = 'Add one with a line such as `title: My layout`, or name another folder.';
    return { diagnostics: [{ file, code: 'layout/not-found', severity: 'error', message, hint }] };
  }
  const text = new TextDecoder().decode(bytes);
  const yaml = parseYamlFile(text, file);
  if (!yaml.value) return { diagnostics: yaml.diagnostics };
  const parsed = manifestSchema.safeParse(yaml.value.value, { reportInput: true });
  if (!parsed.success) {
    const known = yaml.value;
    return { diagnostics: parsed.error.issues.flatMap((issue) => explain(issue, known, file)) };
  }

  const { requires } = parsed.data;
  const met = requires === undefined ? true : satisfies(version, requires);
  if (met !== true) {
    const message =
      met === false
        ? `The layout needs version ${requires} of this program, which is ${version}.`
        : `\`${requires}\` is not a range of versions.`;
    const hint =
      met === false ? 'Use another version of the program, or of the layout.' : 'Write `^0.1.0` or `>=0.1 <2`.';
    const place = yaml.value.at(['requires']);
    return { diagnostics: [{ ...place, code: 'layout/version', severity: 'error', message, hint }] };
  }
  const sheets = parsed.data.sheets ?? DEFAULT_SHEETS;
  const value = { ...parsed.data, name: basename(folder), folder, sheets, sha256: sha256(bytes) };
  return { value, diagnostics: [] };
}

/** Where layout.yaml names its parent. */
export async function parentPosition(manifest: Manifest) {
  const file = join(manifest.folder, MANIFEST_FILE);
  const { bytes } = readWhole(file, 'layout');
  const yaml = parseYamlFile(bytes?.toString('utf8') ?? '', file);
  return yaml.value?.at(['extends']) ?? { file };
}
