import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { didYouMean } from '../suggest.js';
import type { LabelUse } from '../template/calls.js';
import { templateProblem } from '../template/problems.js';
import type { Labels } from './labels.js';
import { PROGRAM_LABELS } from './program.js';

/** Holds the labels of a language against their uses: none missing, none unused, no placeholder without a value. */
export function checkLabels(labels: Labels, uses: readonly LabelUse[]): Diagnostic[] {
  const used = new Set([...PROGRAM_LABELS.map((label) => label.key), ...uses.map((use) => use.key)]);
  return [
    ...PROGRAM_LABELS.flatMap(({ key, given }) => checkProgramUse(labels, key, given)),
    ...uses.flatMap((use) => checkUse(labels, use)),
    ...labels.own
      .filter((label) => !used.has(label.key))
      .map(
        (label): Diagnostic => ({
          ...label.position,
          code: 'layout/unknown-label',
          severity: 'error',
          message: `Nothing uses the label \`${label.key}\`.`,
          hint: didYouMean(label.key, used),
        }),
      ),
  ];
}

function unfilled(labels: Labels, key: string, given: readonly string[]): string[] {
  return [...(labels.entries.get(key)?.message.names ?? [])].filter((name) => !given.includes(name));
}

function checkProgramUse(labels: Labels, key: string, given: readonly string[]): Diagnostic[] {
  const base = { severity: 'error' } as const;
  const label = labels.entries.get(key);
  if (!label) {
    const message = `The label \`${key}\` is missing in ${labels.language}.`;
    return [{ ...base, file: labels.file, code: 'layout/missing-label', message, hint: 'Add it to this file.' }];
  }
  return unfilled(labels, key, given).map((name) => ({
    ...base,
    ...label.position,
    code: 'layout/label',
    message: `The label \`${key}\` asks for a value \`${name}\`, which it is not given.`,
    hint: given.length === 0 ? 'It is given no values.' : didYouMean(name, given),
  }));
}

function checkUse(labels: Labels, { key, given, template, node }: LabelUse): Diagnostic[] {
  if (!labels.entries.has(key)) {
    const message = `There is no label \`${key}\` in ${labels.language}.`;
    return [templateProblem(template, node, 'layout/missing-label', message, didYouMean(key, labels.entries.keys()))];
  }
  const missing = unfilled(labels, key, given);
  if (missing.length === 0) return [];
  const message = `The label \`${key}\` needs a value for ${missing.map((name) => `\`${name}\``).join(', ')}.`;
  const hint = `Write {{label '${key}' ${missing.map((name) => `${name}=…`).join(' ')}}}.`;
  return [templateProblem(template, node, 'layout/helper-arguments', message, hint)];
}
