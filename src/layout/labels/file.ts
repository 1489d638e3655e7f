import { type Diagnostic, type Outcome, type Position, shortened } from '../../diagnostics/index.js';
import { parseYamlFile } from '../load/yaml-file.js';
import { type Message, missingPluralForms, parseMessage } from './message.js';

/** One label of one file. */
export interface Label {
  readonly key: string;
  readonly message: Message;
  readonly position: Position;
}

/**
 * Reads the labels of one language: maps within maps become names with dots (`glance: { heading: … }` is
 * `glance.heading`), every value a text.
 */
export function parseLabels(text: string, file: string, language: string): Outcome<ReadonlyMap<string, Label>> {
  const yaml = parseYamlFile(text, file);
  if (!yaml.value) return { diagnostics: yaml.diagnostics };
  const labels = new Map<string, Label>();
  const diagnostics: Diagnostic[] = [];
  const report = (path: readonly string[], message: string, hint: string) => {
    diagnostics.push({
      ...yaml.value?.at(path),
      file,
      code: 'layout/label',
      severity: 'error',
      message: shortened(message),
      hint,
    });
  };

  const walk = (value: unknown, path: readonly string[]) => {
    const key = path.join('.');
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [name, inner] of Object.entries(value)) walk(inner, [...path, name]);
      return;
    }
    if (typeof value !== 'string') {
      report(path, `The label \`${key}\` is not a text.`, 'Put its words in quotes.');
      return;
    }
    const message = parseMessage(value);
    if ('error' in message) {
      report(path, `The label \`${key}\` cannot be read: ${message.error}.`, 'Write values as `{name}`.');
      return;
    }
    const missing = missingPluralForms(message, language);
    if (missing.length > 0) {
      const forms = missing.map(({ form, example }) => `\`${form}\` (${example})`).join(', ');
      report(path, `The label \`${key}\` lacks forms that numbers take in ${language}: ${forms}.`, 'Add them.');
    }
    labels.set(key, { key, message, position: yaml.value?.at(path) ?? { file } });
  };
  walk(yaml.value.value ?? {}, []);
  return diagnostics.length > 0 ? { diagnostics } : { value: labels, diagnostics };
}
