import type { Diagnostic } from '../../diagnostics/index.js';
import { DOMAIN_IDS } from '../../framework/index.js';
import { findingText } from '../fields.js';
import type { TextsContext } from './context.js';

/** Longest text of a finding that fits a row of the page at a glance well, in characters. */
const GLANCE = 90;

/** Each domain has a finding or a narrative, or says why it was not assessed and nothing else. */
export function domainContent({ texts: { data, partial } }: TextsContext): Diagnostic[] {
  return DOMAIN_IDS.flatMap((id) => {
    const domain = partial.domains?.[id];
    const path = `domains.${id}`;
    if (domain === undefined) return [];
    if (data.has(`${path}.not_assessed`)) {
      const others = Object.keys(domain).filter((name) => name !== 'not_assessed');
      if (others.length === 0) return [];
      const message = `\`${id}\` was not assessed, and yet it has ${others.map((name) => `\`${name}\``).join(', ')}.`;
      return [
        data.report('data/not-assessed', `${path}.not_assessed`, message, {
          key: true,
          hint: 'Delete `not_assessed`, or all else in the domain.',
        }),
      ];
    }
    // What was written and is wrong has been reported: the domain is not empty for it.
    const written = ['narrative', 'well_developed', 'potential'].some(
      (name) => data.has(`${path}.${name}`) && !isEmptyList(domain, name),
    );
    if (written) return [];
    const hint = 'Write a finding or a narrative, or `not_assessed:` with the reason.';
    return [
      data.report('data/empty-domain', path, `The domain \`${id}\` has neither a finding nor a narrative.`, { hint }),
    ];
  });
}

function isEmptyList(domain: { readonly [name: string]: unknown }, name: string): boolean {
  const value = domain[name];
  return Array.isArray(value) && value.length === 0;
}

/** Without a headline the page at a glance shows the finding itself, which should be short. */
export function headlines({ texts: { data, partial }, fields }: TextsContext): Diagnostic[] {
  const plain = new Map(fields.map(({ path, text, markdown }) => [path, markdown?.plain ?? text]));
  return DOMAIN_IDS.flatMap((id) =>
    (['well_developed', 'potential'] as const).flatMap((list) =>
      (partial.domains?.[id]?.[list] ?? []).flatMap((finding, index) => {
        const path = `domains.${id}.${list}.${index}`;
        if (typeof finding === 'object' && data.has(`${path}.headline`)) return [];
        const length = [...(plain.get(findingText(finding, path)?.path ?? '') ?? '')].length;
        if (length <= GLANCE) return [];
        const message = `This finding has no headline, and its text has ${length} characters: the page at a glance has room for about ${GLANCE}.`;
        const hint = 'Write the finding as `text:` and give it a `headline:`.';
        return [data.report('data/headline', path, message, { hint, severity: 'warning' })];
      }),
    ),
  );
}
