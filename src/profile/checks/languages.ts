import type { Diagnostic } from '../../diagnostics/index.js';
import { DOMAIN_IDS, type DomainId } from '../../framework/index.js';
import type { FactsContext, TextsContext } from './context.js';

/** From here on one language's account of a domain is long beside another's. */
const TIMES = 3;
/** Shorter accounts differ by chance. */
const SHORTEST = 120;
/** One sign of these scripts says about as much as three letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Those scripts begin here in Unicode, behind most others. */
const FIRST_DENSE = '\u1100';

/** How much the texts of a domain say, in letters. */
function length({ fields }: TextsContext, id: DomainId): number {
  let sum = 0;
  for (const { domain, text, markdown } of fields) {
    if (domain !== id) continue;
    for (const character of markdown?.plain ?? text)
      sum += character >= FIRST_DENSE && DENSE.test(character) ? TIMES : 1;
  }
  return sum;
}

function findings({ texts: { partial } }: TextsContext, id: DomainId): number {
  const { well_developed: well = [], potential = [] } = partial.domains?.[id] ?? {};
  return well.length + potential.length;
}

/**
 * Domains that differ between languages: findings in one and none in another, or an account three times as long.
 * @returns Diagnostics of each language that has less, in the order of the editions.
 */
export function compareLanguages(editions: readonly TextsContext[]): Diagnostic[][] {
  // What was left out because it is wrong would seem to be missing.
  const sound = editions.filter(({ texts }) => texts.whole !== undefined);
  // One language alone is not compared.
  const compared = sound.length > 1 ? sound : [];
  const lengths = new Map(
    compared.map((edition) => [edition, new Map(DOMAIN_IDS.map((id) => [id, length(edition, id)]))] as const),
  );
  const lengthOf = (edition: TextsContext, id: DomainId): number => lengths.get(edition)?.get(id) ?? 0;
  return editions.map((edition) => {
    const { data } = edition.texts;
    if (edition.texts.whole === undefined) return [];
    return DOMAIN_IDS.flatMap((id) => {
      const path = `domains.${id}`;
      if (!data.has(path)) return [];
      const having = sound.filter((other) => findings(other, id) > 0).map(({ language }) => language);
      if (having.length > 0 && findings(edition, id) === 0) {
        const message = `The domain \`${id}\` has no findings here, and has some in ${having.join(', ')}.`;
        return [
          data.report('data/domain-differs', path, message, {
            severity: 'warning',
            key: true,
            hint: 'Translate the findings, or see why they differ.',
          }),
        ];
      }
      const own = lengthOf(edition, id);
      const longest = sound
        .map((other) => ({ language: other.language, length: lengthOf(other, id) }))
        .sort((a, b) => b.length - a.length)[0];
      if (longest === undefined || longest.length < SHORTEST || longest.length < own * TIMES) return [];
      const message = `The domain \`${id}\` is three times as long in ${longest.language} as here, or longer.`;
      return [
        data.report('data/length-differs', path, message, {
          severity: 'warning',
          key: true,
          hint: 'See whether something was left out here.',
        }),
      ];
    });
  });
}

/** The languages that the publication names, and the files that there are. */
export function editionsAndFiles(
  { facts: { data, partial } }: FactsContext,
  languages: readonly string[],
): Diagnostic[] {
  const { editions } = partial;
  if (editions === undefined || editions.includes(undefined)) return [];
  const without = editions.flatMap((language, index) => {
    if (language === undefined || languages.includes(language)) return [];
    const message = `The publication appears in \`${language}\`, and the folder has no \`${language}.yaml\`.`;
    return [
      data.report('data/editions', `editions.${index}`, message, {
        severity: 'warning',
        hint: 'Add the file, or delete the language.',
      }),
    ];
  });
  const unnamed = languages.filter((language) => !editions.includes(language));
  if (unnamed.length === 0) return without;
  const tags = unnamed.map((language) => `\`${language}\``).join(', ');
  const message = `The folder has texts in ${tags}, which \`editions\` does not name.`;
  return [
    ...without,
    data.report('data/editions', 'editions', message, {
      severity: 'warning',
      key: true,
      hint: `Add ${tags} to \`editions\`, or delete the ${unnamed.length === 1 ? 'file' : 'files'}.`,
    }),
  ];
}
