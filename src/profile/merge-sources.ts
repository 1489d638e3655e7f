import type { DomainId } from '../framework/index.js';
import type { Field } from './fields.js';
import type { Partially } from './schema/partial.js';
import { knownLanguage } from './schema/parts.js';
import type { Texts } from './schema/texts.js';
import type { WrittenSource } from './sources.js';
import { CSL_DATES, CSL_NAMES, CSL_TEXTS } from './standards/csl.js';
import { isIsoDateOrRange } from './standards/date.js';
import { bareDoi } from './standards/doi.js';
import type { Name, Source } from './types.js';

type Item = WrittenSource['item'];

/** ISO text of one date of CSL-JSON: a list of year, month and day. */
function isoOf(parts: readonly unknown[]): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** A date as ISO text, or in the words of the data where they have no more. */
function dateText(written: Item['issued']): string | undefined {
  if (typeof written !== 'object') return written === undefined ? undefined : String(written);
  const parts = written['date-parts'];
  const iso = parts?.map((part) => isoOf(part ?? [])).join('/');
  if (iso !== undefined && isIsoDateOrRange(iso)) return iso;
  return written.raw ?? written.literal ?? iso;
}

/** A list of names from a text, a name or a list. */
function nameList(written: Item['author']): Name[] {
  if (written === undefined) return [];
  const list = Array.isArray(written) ? written : [written];
  return list.map((name: string | Name) => (typeof name === 'string' ? { literal: name } : name));
}

function present<T>(pairs: readonly (readonly [string, T | undefined])[]): Record<string, T> {
  return Object.fromEntries(pairs.filter((pair): pair is readonly [string, T] => pair[1] !== undefined));
}

/** Fields that a `Source` has under names of its own, so that they are not repeated among its variables. */
const OWN_TEXTS = ['container-title', 'publisher', 'publisher-place'] as const;

/** The ids of the sources that a domain cites in this language. */
function citedIn(domain: DomainId, texts: Partially<Texts>, fields: readonly Field[]): Set<string> {
  const { well_developed: well = [], potential = [] } = texts.domains?.[domain] ?? {};
  const byFindings = [...well, ...potential].flatMap((finding) =>
    typeof finding === 'object' ? (finding.sources ?? []) : [],
  );
  const inTexts = fields.flatMap((field) =>
    field.domain === domain ? (field.markdown?.citations ?? []).map(({ name }) => name) : [],
  );
  return new Set([...byFindings, ...inTexts].filter((id) => id !== undefined));
}

function normalized({ id, path, item }: WrittenSource, cited: () => DomainId[]): Source {
  const text = (name: (typeof OWN_TEXTS)[number]) => (item[name] === undefined ? undefined : String(item[name]));
  const { language } = item;
  return {
    id,
    path,
    type: item.type ?? 'document',
    title: item.title ?? '',
    author: nameList(item.author),
    ...present<string>([
      ...OWN_TEXTS.map((name) => [name, text(name)] as const),
      ['URL', item.URL],
      ['DOI', item.DOI === undefined ? undefined : bareDoi(item.DOI)],
      ['language', language === undefined ? undefined : knownLanguage(language)],
      ['issued', dateText(item.issued)],
      ['accessed', dateText(item.accessed)],
    ]),
    domains: item.domains === undefined ? cited() : item.domains.flatMap((domain) => domain ?? []),
    variables: {
      ...present(
        CSL_TEXTS.filter((name) => !(['DOI', 'URL', ...OWN_TEXTS] as string[]).includes(name)).map(
          (name) => [name, item[name]] as const,
        ),
      ),
      ...present(
        CSL_DATES.filter((name) => name !== 'issued' && name !== 'accessed').map(
          (name) => [name, dateText(item[name])] as const,
        ),
      ),
    },
    names: present(
      CSL_NAMES.filter((name) => name !== 'author' && item[name] !== undefined).map(
        (name) => [name, nameList(item[name])] as const,
      ),
    ),
  };
}

/** The sources of a profile in one language, dates as ISO text and names as lists. */
export function mergeSources(
  list: readonly WrittenSource[],
  texts: Partially<Texts>,
  fields: readonly Field[],
  order: readonly DomainId[],
): Source[] {
  const cited = order.map((domain) => ({ domain, ids: citedIn(domain, texts, fields) }));
  const citing = (id: string): DomainId[] => cited.flatMap(({ domain, ids }) => (ids.has(id) ? [domain] : []));
  return list.map((written) => normalized(written, () => citing(written.id)));
}
