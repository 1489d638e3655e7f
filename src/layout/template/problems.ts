import { type Diagnostic, type DiagnosticCode, shortened } from '../../diagnostics/index.js';
import type { Template } from '../layout.js';

/** The place of a node in a template, as Handlebars counts: columns from 0. */
export interface NodePlace {
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
}

/** A mistake in a template, at its place. */
export function templateProblem(
  template: Template,
  node: NodePlace,
  code: DiagnosticCode,
  message: string,
  hint: string,
): Diagnostic {
  const { line, column } = node.loc.start;
  return {
    file: template.file,
    line,
    column: column + 1,
    code,
    severity: 'error',
    message: `${shortened(message)} (${template.name === 'layout' ? 'layout.hbs' : `partial \`${template.name}\``})`,
    hint,
  };
}
