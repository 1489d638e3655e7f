import type { Facts } from './schema/facts.js';
import type { Texts } from './schema/texts.js';
import type { FileReference, Partner, Publication, Publisher } from './types.js';

type Written = NonNullable<Facts['publication']>;
type Override = NonNullable<Texts['publication']>;
type Owner = { readonly name?: string | undefined; readonly logo?: string | undefined };
type Files = ReadonlyMap<string, FileReference>;

/** The fields of the facts with those that a language overrides; the name of a logo becomes its file. */
function owner<T extends Owner>(path: string, written: T | undefined, override: Partial<T> | undefined, files: Files) {
  const { logo: _written, ...merged } = { ...written, ...override } as T;
  const file = files.get(`${path}.logo`);
  return { ...merged, name: merged.name ?? '', ...(file === undefined ? {} : { logo: file }) };
}

function partners(written: Written['partners'] = [], override: Override['partners'] = [], files: Files): Partner[] {
  const count = Math.max(written.length, override.length);
  return Array.from({ length: count }, (_, index) =>
    owner(`publication.partners.${index}`, written[index], override[index], files),
  );
}

function publisher(
  written: Written['publisher'],
  override: Override['publisher'],
  files: Files,
): { readonly publisher?: Publisher } {
  if (written === undefined && override === undefined) return {};
  return { publisher: owner('publication.publisher', written, override, files) };
}

/**
 * The facts about the publication with what a language says differently: field by field, partners by their place in
 * the list, credits as a whole.
 * @param files The logos by their paths, those of the language before those of the facts.
 */
export function mergePublication(written: Written = {}, override: Override = {}, files: Files): Publication {
  const { isbn: factsIsbn, credits: _credits, partners: _partners, publisher: _publisher, ...facts } = written;
  const { isbn: ownIsbn, credits: _own, partners: _ownPartners, publisher: _ownPublisher, ...texts } = override;
  const isbn = Object.entries({ ...factsIsbn, ...ownIsbn }).map(([kind, number]) => [kind, String(number)]);
  return {
    ...facts,
    ...texts,
    ...publisher(written.publisher, override.publisher, files),
    partners: partners(written.partners, override.partners, files),
    ...(isbn.length === 0 ? {} : { isbn: Object.fromEntries(isbn) }),
    credits: override.credits ?? written.credits ?? [],
  };
}
