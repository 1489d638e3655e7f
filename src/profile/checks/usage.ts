import type { Diagnostic } from '../../diagnostics/index.js';
import { DOMAIN_IDS } from '../../framework/index.js';
import type { FactsContext, TextsContext } from './context.js';

/** Pictures that the layout shows by itself. */
const PLACED = new Set(['cover', 'foreword']);

function shown(editions: readonly TextsContext[], kind: string): Set<string> {
  const addresses = editions.flatMap(({ fields }) => fields.flatMap(({ markdown }) => markdown?.pictures ?? []));
  return new Set(addresses.flatMap(({ name }) => (name.startsWith(`${kind}:`) ? [name.slice(kind.length + 1)] : [])));
}

function cited({ facts }: FactsContext, editions: readonly TextsContext[]): Set<string> {
  const inTexts = editions.flatMap(({ texts, fields }) => [
    ...fields.flatMap(({ markdown }) => (markdown?.citations ?? []).map(({ name }) => name)),
    ...DOMAIN_IDS.flatMap((id) => {
      const { well_developed: well = [], potential = [] } = texts.partial.domains?.[id] ?? {};
      return [...well, ...potential].flatMap((finding) => (typeof finding === 'object' ? (finding.sources ?? []) : []));
    }),
  ]);
  const inFigures = Object.values(facts.partial.figures ?? {}).map((figure) => figure?.source);
  return new Set([...inTexts, ...inFigures].filter((id) => id !== undefined));
}

/**
 * What the facts have and no language uses. A source that names its domains is used: those domains list it.
 * @param editions All languages of the folder; in one alone, what the others use would seem unused.
 */
export function checkUsage(context: FactsContext, editions: readonly TextsContext[]): Diagnostic[] {
  const { facts, sources = [] } = context;
  const found: Diagnostic[] = [];
  for (const kind of ['picture', 'figure'] as const) {
    const used = shown(editions, kind);
    for (const id of Object.keys(facts.partial[`${kind}s`] ?? {})) {
      if (used.has(id) || (kind === 'picture' && PLACED.has(id))) continue;
      const hint = `Show it with \`![](${kind}:${id})\`, or delete it.`;
      found.push(
        facts.data.report(`data/unused-${kind}`, `${kind}s.${id}`, `No text shows the ${kind} \`${id}\`.`, {
          severity: 'warning',
          key: true,
          hint,
        }),
      );
    }
  }
  const used = cited(context, editions);
  for (const { id, path, place, item, data } of sources) {
    if (used.has(id) || (item.domains ?? []).length > 0) continue;
    const hint = `Cite it with \`[@${id}]\` or in a finding's \`sources\`, give it \`domains\`, or delete it.`;
    found.push({
      ...data.report('data/unused-source', `${place}.id`, `Nothing cites the source \`${id}\`.`, {
        severity: 'warning',
        hint,
      }),
      path,
    });
  }
  return found;
}
