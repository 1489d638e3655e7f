import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { type Icon, parseIcon } from './drawings/icon.js';
import { checkLabels } from './labels/check.js';
import type { Labels } from './labels/labels.js';
import type { Layout } from './layout.js';
import { didYouMean } from './suggest.js';
import type { LabelUse } from './template/calls.js';
import { checkTemplates } from './template/check.js';
import { templateProblem } from './template/problems.js';
import { viewSchema } from './view/model.js';

/** A layout whose templates and icons have been checked. */
export interface CheckedLayout {
  readonly layout: Layout;
  readonly icons: ReadonlyMap<string, Icon>;
  readonly labelUses: readonly LabelUse[];
  readonly diagnostics: readonly Diagnostic[];
}

const checked = new WeakMap<Layout, CheckedLayout>();

/** Partials of the layout's own folder that no template calls: probably a name that should have been another. */
function uncalled(layout: Layout, reached: ReadonlySet<string>): Diagnostic[] {
  return [...layout.templates.values()]
    .filter((template) => template.file.startsWith(layout.folder) && !reached.has(template.name))
    .map((template) => ({
      file: template.file,
      code: 'layout/unknown-partial',
      severity: 'error',
      message: `No template calls the partial \`${template.name}\`.`,
      hint: didYouMean(
        template.name,
        [...reached].filter((name) => name !== 'layout'),
      ),
    }));
}

/** Checks what no language changes: the templates against what they can see, and the icons. Done once for a layout. */
export function checkLayout(layout: Layout): CheckedLayout {
  const known = checked.get(layout);
  if (known) return known;
  const templates = checkTemplates(layout.templates, viewSchema);
  const icons = new Map<string, Icon>();
  const diagnostics: Diagnostic[] = [...templates.diagnostics];
  // Where a template cannot be read, nothing can be said of what it would have called.
  if (diagnostics.length === 0) diagnostics.push(...uncalled(layout, templates.reached));
  for (const [name, file] of layout.icons) {
    const icon = parseIcon(file);
    if (icon.value) icons.set(name, icon.value);
    diagnostics.push(...icon.diagnostics);
  }
  for (const { name, template, node } of templates.icons) {
    if (layout.icons.has(name)) continue;
    const message = `There is no icon \`${name}\`.`;
    const hint = didYouMean(name, layout.icons.keys());
    diagnostics.push(templateProblem(template, node, 'layout/icon', message, hint));
  }
  const result = { layout, icons, labelUses: templates.labels, diagnostics };
  checked.set(layout, result);
  return result;
}

/** The labels of a language, checked against what the templates and the program use. */
export function checkedLabels({ layout, labelUses }: CheckedLayout, language: string): Outcome<Labels> {
  const labels = layout.labels(language);
  if (!labels.value) {
    if (labels.diagnostics.length > 0) return labels;
    const message = `The layout \`${layout.name}\` has no labels in \`${language}\`.`;
    const hint = `It has ${layout.languages.join(', ')}; add labels/${language}.yaml to a layout that extends it.`;
    return { diagnostics: [{ file: layout.folder, code: 'layout/language', severity: 'error', message, hint }] };
  }
  const diagnostics = checkLabels(labels.value, labelUses);
  return diagnostics.length > 0 ? { diagnostics } : { value: labels.value, diagnostics };
}
