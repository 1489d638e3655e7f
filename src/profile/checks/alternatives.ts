import type { Diagnostic } from '../../diagnostics/index.js';
import type { FactsContext, TextsContext } from './context.js';

/** Every picture and figure has an alternative in each language, or is decorative. */
export function alternatives({ texts: { data, meant } }: TextsContext, { facts }: FactsContext): Diagnostic[] {
  return (['pictures', 'figures'] as const).flatMap((list) =>
    Object.entries(facts.partial[list] ?? {}).flatMap(([id, one]) => {
      const path = `${list}.${id}.alt`;
      if (one?.decorative === true || data.has(path) || meant.has(path)) return [];
      const kind = list === 'pictures' ? 'picture' : 'figure';
      const hint = `Add \`alt:\` under \`${list}.${id}\`: what it shows, in a sentence; or say \`decorative: true\` in the facts.`;
      return [
        data.report(
          'data/missing-alt',
          path,
          `The ${kind} \`${id}\` has no \`alt\`, the text for those who cannot see it.`,
          { hint, key: true },
        ),
      ];
    }),
  );
}

/** Names of files, and those that cameras and telephones give: `market day.jpg`, `IMG_2041`. */
const FILE_NAMES = [
  /^[^\n]{1,120}\.(?:jpe?g|png|gif|webp|svg|tiff?|bmp|heic|avif|pdf|eps|ai)$/iu,
  /^(?:IMG|DSCN?|DSCF|PXL|MVIMG|WP|PICT?)[-_ ]?\d+[-_ \d]*(?:HDR|MP)?$/iu,
];

const isFileName = (text: string): boolean => FILE_NAMES.some((pattern) => pattern.test(text.trim()));

/** An alternative says what a picture shows; the name of its file says nothing to anyone. */
export function fileNames({ texts: { data, partial }, fields }: TextsContext): Diagnostic[] {
  const told = (path: string, text: string, offset?: number): Diagnostic[] =>
    isFileName(text)
      ? [
          data.report(
            'data/alt-file-name',
            path,
            `“${text.trim()}” is the name of a file, and does not say what it shows.`,
            {
              severity: 'warning',
              hint: 'Say in a sentence what can be seen.',
              ...(offset === undefined ? {} : { offset }),
            },
          ),
        ]
      : [];
  const described = (['pictures', 'figures'] as const).flatMap((list) =>
    Object.entries(partial[list] ?? {}).flatMap(([id, one]) => told(`${list}.${id}.alt`, one?.alt ?? '')),
  );
  const written = fields.flatMap(({ path, markdown }) =>
    (markdown?.alternatives ?? []).flatMap(({ name, offset }) => told(path, name, offset)),
  );
  return [...described, ...written];
}
