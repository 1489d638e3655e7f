import { DOMAIN_IDS, type DomainId, FIRST_EDITION } from '../framework/index.js';
import type { FactsContext, TextsContext } from './checks/context.js';
import { locator } from './locate.js';
import { mergeFiles } from './merge-files.js';
import { mergeFigures, mergePictures } from './merge-media.js';
import { mergePublication } from './merge-publication.js';
import { mergeSources } from './merge-sources.js';
import type { Facts } from './schema/facts.js';
import type { Texts } from './schema/texts.js';
import { countryName } from './standards/language.js';
import type { Domain, Finding, Profile } from './types.js';

type WrittenDomain = Texts['domains'][DomainId];

function findings(path: string, written: WrittenDomain['potential'] = []): Finding[] {
  return written.map((finding, index) => ({
    path: `${path}.${index}`,
    sources: [],
    gcm_objectives: [],
    ...(typeof finding === 'string' ? { text: finding } : finding),
  }));
}

function domains(order: readonly DomainId[], written: Texts['domains']): Domain[] {
  return order.map((id, index) => {
    const path = `domains.${id}`;
    const domain = written[id];
    return {
      ...domain,
      id,
      number: index + 1,
      path,
      well_developed: findings(`${path}.well_developed`, domain.well_developed),
      potential: findings(`${path}.potential`, domain.potential),
    };
  });
}

function annexes(written: Texts['annexes'] = []): Profile['annexes'] {
  return written.map((annex, index) => ({ ...annex, path: `annexes.${index}` }));
}

function progress(written: Texts['progress']): Pick<Profile, 'progress'> {
  if (written === undefined) return {};
  return {
    progress: { ...written, rows: written.rows.map((row, index) => ({ ...row, path: `progress.rows.${index}` })) },
  };
}

/** What the merge needs beside the files: where the profile is, and the languages that its folder has. */
export interface Place {
  readonly slug: string;
  readonly folder: string;
  readonly languages: readonly string[];
}

/** Merges the facts of a place with the texts of a language. Both have passed every check. */
export function mergeProfile(
  place: Place,
  facts: Facts,
  texts: Texts,
  inFacts: FactsContext,
  inTexts: TextsContext,
): Profile {
  const {
    domains: writtenDomains,
    publication,
    pictures,
    figures,
    labels = {},
    acronyms = {},
    annexes: writtenAnnexes,
    progress: writtenProgress,
    ...rest
  } = texts;
  const order = facts.domain_order ?? DOMAIN_IDS;
  const sources = inFacts.sources ?? [];
  return {
    ...rest,
    slug: place.slug,
    folder: place.folder,
    language: inTexts.language,
    level: facts.level,
    place: facts.place,
    edition: { date: String(facts.edition.date), number: facts.edition.number ?? FIRST_EDITION },
    editions: facts.editions ?? place.languages,
    publication: mergePublication(facts.publication, publication, new Map([...inFacts.files, ...inTexts.files])),
    ...(facts.indicators === undefined ? {} : { indicators: facts.indicators }),
    specimen: facts.specimen ?? false,
    short_name: texts.short_name ?? texts.name,
    country_name: texts.country_name ?? countryName(facts.place.country, inTexts.language),
    acronyms,
    domains: domains(order, writtenDomains),
    ...progress(writtenProgress),
    annexes: annexes(writtenAnnexes),
    pictures: mergePictures(facts.pictures, pictures, inFacts.files),
    figures: mergeFigures(facts.figures, figures),
    sources: mergeSources(sources, texts, inTexts.fields, order),
    labels,
    files: mergeFiles(place.folder, facts, inFacts, inTexts),
    locate: locator(inFacts.facts.data, inTexts.texts.data, sources),
  };
}
