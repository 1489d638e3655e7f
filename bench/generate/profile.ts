import { stringify } from 'yaml';
import { figureFacts, figurePlans } from './figures.js';
import { plan } from './plan.js';
import { type Level, publication } from './publication.js';
import { Random } from './random.js';
import { lawTitles, type Source, sources } from './sources.js';
import { Speaker, setting } from './speaker.js';
import { texts } from './texts.js';
import { arabic } from './vocabulary/ar.js';
import { english } from './vocabulary/en.js';
import { spanish } from './vocabulary/es.js';
import { french } from './vocabulary/fr.js';
import type { Vocabulary } from './vocabulary/types.js';

/** A file of a profile: its text, or one of the pictures of `profiles/specimen-republic/` that it is a copy of. */
export type GeneratedFile = { readonly text: string } | { readonly copyOf: string };

export interface GeneratedProfile {
  readonly slug: string;
  /** By name. */
  readonly files: Readonly<Record<string, GeneratedFile>>;
}

export interface ProfileOptions {
  /** About as many words as each language's file shall have. */
  readonly words: number;
  /** BCP 47; default: English alone. */
  readonly languages?: readonly string[];
  /** How many figures; default: one for each 900 words, 450 at most. */
  readonly figures?: number;
  /** Whether it has a picture on the cover and one in its text; default: those of more than 2,500 words have. */
  readonly pictures?: boolean;
  /** How the folder is called; default: a word from the seed. */
  readonly slug?: string;
}

const vocabularies = [english, french, spanish, arabic];

/** Languages that profiles can be made in. */
export const LANGUAGES = vocabularies.map(({ language }) => language);

/** A profile of an invented place. The same seed and options make the same files. */
export function makeProfile(seed: number | string, options: ProfileOptions): GeneratedProfile {
  const { words, languages = ['en'] } = options;
  const { pictures: hasPictures = words > 2_500, figures: figureCount = Math.min(450, Math.floor(words / 900)) } =
    options;
  const random = new Random(`profile ${seed}`);
  const level: Level = random.chance(0.4) ? 'national' : 'local';
  const place = setting(random, lawTitles(random));
  const library = sources(new Speaker(english, random, place), Math.min(400, Math.round(words / 200)));
  const ids = library.map(({ id }) => id);
  const figures = figurePlans(random, place, figureCount, ids);
  const pictures = hasPictures ? ['market'] : [];
  const shown = [
    ...pictures.map((id) => ({ kind: 'picture', id }) as const),
    ...figures.map(({ id }) => ({ kind: 'figure', id }) as const),
  ];
  const stock = { sources: ids, shown: [...shown], tables: words > 400, statistical: words > 100_000 };
  const parts = plan(random, words, stock);
  const facts = {
    format: 1,
    level,
    place: { kind: level === 'national' ? 'republic' : 'municipality', country: 'XA' },
    edition: { date: `${place.year}-0${random.whole(1, 9)}`, number: 2 },
    editions: languages,
    specimen: true,
    indicators: level === 'national' ? 90 : 87,
    publication: publication(random, place, words),
    ...(hasPictures ? { pictures: pictureFacts } : {}),
    ...(figures.length === 0 ? {} : { figures: figureFacts(figures) }),
    sources: library as readonly Source[],
  };
  const files: Record<string, GeneratedFile> = { 'profile.yaml': { text: yaml(facts) } };
  for (const language of languages) {
    const speaker = new Speaker(vocabulary(language), new Random(`profile ${seed} ${language}`), place);
    files[`${language}.yaml`] = { text: yaml(texts(parts, speaker, level, figures, pictures)) };
  }
  if (hasPictures) for (const name of ['cover.jpg', 'market.jpg']) files[name] = { copyOf: name };
  return { slug: options.slug ?? `${place.place.latin.toLowerCase()}-${seed}`, files };
}

const pictureFacts = {
  cover: { file: 'cover.jpg', credit: 'Drawn for a specimen', focus: [0.62, 0.42], decorative: true },
  market: { file: 'market.jpg', credit: 'Drawn for a specimen', focus: [0.5, 0.6] },
};

function vocabulary(language: string): Vocabulary {
  const found = vocabularies.find((one) => one.language === language);
  if (found === undefined)
    throw new RangeError(`No words for profiles in ${language}; there are ${LANGUAGES.join(', ')}.`);
  return found;
}

function yaml(data: unknown): string {
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}
