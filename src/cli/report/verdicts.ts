import pc from 'picocolors';
import { printable, shownPath } from '../../diagnostics/index.js';
import { clausesText, type Finding, RULES } from '../../verify/index.js';
import type { Terminal } from '../terminal.js';
import { count } from './numbers.js';

/** Tells what was found in files: for people or for programs. */
export interface Verdicts {
  file(file: string, findings: readonly Finding[]): void;
  finish(): void;
}

/** People are shown so many findings of one rule; a program all that are listed. */
const SHOWN = 5;

/** For people: the findings of a file by rule, with why it matters and what to do said once. */
export function humanVerdicts(terminal: Terminal): Verdicts {
  const colours = pc.createColors(terminal.colourOut);
  const totals = { files: 0, failed: 0, findings: 0 };
  return {
    file: (file, findings) => {
      totals.files += 1;
      const name = printable(shownPath(file, terminal.folder));
      if (findings.length === 0) {
        terminal.out(`${colours.green(name)}  keeps all ${RULES.length} rules`);
        return;
      }
      totals.failed += 1;
      const found = findings.reduce((sum, { more = 0 }) => sum + 1 + more, 0);
      totals.findings += found;
      terminal.out(`${colours.red(colours.bold(name))}  ${count(found, 'finding')}`);
      for (const same of byRule(findings)) {
        for (const line of ruleLines(same, colours)) terminal.out(line);
      }
    },
    finish: () => {
      const { files, failed, findings } = totals;
      const text = `${count(files, 'file')}, ${failed} with findings, ${count(findings, 'finding')}`;
      terminal.out(failed === 0 ? colours.green(text) : colours.red(text));
    },
  };
}

/** One JSON object a line: what diagnostics have, and the rule; at the end a summary. */
export function jsonVerdicts(terminal: Terminal): Verdicts {
  const totals = { files: 0, failed: 0, findings: 0 };
  return {
    file: (file, findings) => {
      totals.files += 1;
      if (findings.length > 0) totals.failed += 1;
      for (const { rule, clauses, matterhorn, message, why, remedy, page, element, id, more } of findings) {
        totals.findings += 1 + (more ?? 0);
        const line = {
          code: 'verify/rule',
          severity: 'error',
          file: shownPath(file, terminal.folder),
          line: null,
          column: null,
          message,
          hint: remedy,
          path: null,
          rule,
          clause: clausesText(clauses),
          matterhorn: matterhorn ?? null,
          why,
          page: page ?? null,
          element: element ?? null,
          id: id ?? null,
          more: more ?? 0,
        };
        terminal.out(JSON.stringify(line));
      }
    },
    finish: () => terminal.out(JSON.stringify({ kind: 'summary', ...totals })),
  };
}

function byRule(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups.values()];
}

function ruleLines(findings: readonly [Finding, ...Finding[]], colours: ReturnType<typeof pc.createColors>): string[] {
  const [{ rule, clauses, matterhorn, why, remedy }] = findings;
  const hidden = findings.length - SHOWN + (findings.at(-1)?.more ?? 0);
  return [
    `  ${colours.bold(rule)}  ${colours.dim(clausesText(clauses, matterhorn))}`,
    ...findings.slice(0, SHOWN).map((finding) => `    ${printable(placed(finding))}`),
    ...(hidden > 0 ? [`    … and ${hidden} more`] : []),
    `    ${why}`,
    `    ${colours.cyan('→')} ${remedy}`,
  ];
}

function placed({ page, element, id, message }: Finding): string {
  const where = element === undefined ? '' : ` [${element}${id === undefined ? '' : `, ${id}`}]`;
  return `${page === undefined ? '' : `page ${page}: `}${message}${where}`;
}
