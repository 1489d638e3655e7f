import { openPdf, pathOf, type StructElement } from '../read/index.js';
import type { Finding, Flaw, Rule } from './rule.js';
import { ENCRYPTION, READABLE, RULES } from './rules/index.js';
import { Subject } from './subject.js';

/** So many findings of one rule are listed; the rest is a number. */
const MAX_OF_ONE = 50;

/**
 * Holds a finished file to the rules of PDF/UA-1 and PDF/A-3a that a machine can check, and its structure, parent tree and
 * content to one another. Only the bytes are looked at.
 * @returns What was found, in the order of the rules; nothing when all is well. Bytes that are no PDF are a finding, too.
 */
export function verifyPdf(bytes: Uint8Array): Finding[] {
  const { file, problem } = openPdf(bytes);
  if (!file) return [finding(READABLE, { message: `The file cannot be read as a PDF: ${problem}.` })];
  const subject = new Subject(file);
  // Nothing in an encrypted file is what it seems.
  const rules = file.isEncrypted ? [ENCRYPTION] : RULES;
  return rules.flatMap((rule) => apply(rule, subject));
}

function apply(rule: Rule, subject: Subject): Finding[] {
  const findings: Finding[] = [];
  let more = 0;
  for (const flaw of rule.check(subject)) {
    if (findings.length < MAX_OF_ONE) findings.push(finding(rule, flaw));
    else more += 1;
  }
  const last = findings.at(-1);
  return last && more > 0 ? [...findings.slice(0, -1), { ...last, more }] : findings;
}

function finding({ id, clauses, matterhorn, why, remedy }: Rule, { message, page, element }: Flaw): Finding {
  const name = idAround(element);
  return {
    rule: id,
    clauses,
    ...(matterhorn === undefined ? {} : { matterhorn }),
    message,
    why,
    remedy,
    ...(page === undefined ? {} : { page }),
    ...(element === undefined ? {} : { element: pathOf(element) }),
    ...(name === undefined ? {} : { id: name }),
  };
}

function idAround(element: StructElement | undefined): string | undefined {
  for (let at = element; at; at = at.parent) if (at.id !== undefined) return at.id;
  return undefined;
}
