import Handlebars, { type HelperDelegate } from 'handlebars';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.js';
import { LayoutMistake } from '../helpers/helpers.js';
import { HELPERS } from '../helpers/specs.js';
import type { Layout, Template } from '../layout.js';
import type { LayoutUse } from '../use.js';
import type { View } from '../view/model.js';
import { templateProblem } from './problems.js';

type Fill = (context: unknown, options?: Handlebars.RuntimeOptions) => string;

/** A failure, with the template that it happened in. */
class TemplateFailure extends Error {
  constructor(
    readonly template: Template,
    override readonly cause: unknown,
  ) {
    super('A template failed.');
  }
}

/**
 * Strict: a value that is not there is an error even where the check of templates was not asked. Data reach templates
 * as values only, are escaped, and nothing of their prototypes can be named.
 */
function compile(template: Template): Fill {
  const knownHelpers = Object.fromEntries(Object.keys(HELPERS).map((name) => [name, true]));
  const filled = Handlebars.compile<unknown>(template.text, {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { ...knownHelpers, lookup: false, log: false, helperMissing: false, blockHelperMissing: false },
    preventIndent: true,
  });
  return (context, options) => {
    try {
      return filled(context, options);
    } catch (error) {
      throw error instanceof TemplateFailure ? error : new TemplateFailure(template, error);
    }
  };
}

const compiled = new WeakMap<Layout, ReadonlyMap<string, Fill>>();

function fillsOf(layout: Layout): ReadonlyMap<string, Fill> {
  const known = compiled.get(layout);
  if (known) return known;
  const fills = new Map([...layout.templates].map(([name, template]) => [name, compile(template)]));
  compiled.set(layout, fills);
  return fills;
}

function explain({ template, cause }: TemplateFailure): Diagnostic {
  const { lineNumber, column, message } = cause as Partial<Handlebars.Exception>;
  const place = { loc: { start: { line: Number(lineNumber ?? 1), column: Number(column ?? 0) } } };
  if (cause instanceof LayoutMistake) return templateProblem(template, place, 'layout/run', cause.message, cause.hint);
  const missing = /^"([^"]*)" not defined/u.exec(message ?? '')?.[1];
  const what = missing === undefined ? `The template failed: ${message}` : `There is no value \`${missing}\`.`;
  return templateProblem(template, place, 'layout/run', what, 'See docs/layouts.md for what templates may name.');
}

/** Partials that tell when they are filled. */
function told(fills: ReadonlyMap<string, Fill>, use: LayoutUse | undefined): Record<string, Fill> {
  const partials = [...fills].filter(([name]) => name !== 'layout');
  if (use === undefined) return Object.fromEntries(partials);
  const telling = partials.map(([name, fill]): [string, Fill] => [
    name,
    (context, options) => {
      use.templates.add(name);
      return fill(context, options);
    },
  ]);
  return Object.fromEntries(telling);
}

/**
 * Fills the templates of a layout with the view of an edition.
 * @param use Who wants to know which templates are filled.
 */
export function fillLayout(
  layout: Layout,
  view: View,
  helpers: Record<string, HelperDelegate>,
  use?: LayoutUse,
): Outcome<string> {
  const fills = fillsOf(layout);
  const main = fills.get('layout');
  if (!main) return { diagnostics: [] };
  use?.templates.add('layout');
  try {
    const value = main(view, {
      helpers,
      partials: told(fills, use),
      allowProtoMethodsByDefault: false,
      allowProtoPropertiesByDefault: false,
      allowCallsToHelperMissing: false,
    });
    return { value, diagnostics: [] };
  } catch (error) {
    if (error instanceof TemplateFailure) return { diagnostics: [explain(error)] };
    throw error;
  }
}
