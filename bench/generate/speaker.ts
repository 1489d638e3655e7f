import { type Name, placeNames } from './names.js';
import type { Random } from './random.js';
import type { ByTopic, Topic, Vocabulary } from './vocabulary/types.js';

/** What all languages of a profile have in common: where it is, when it was written, and which laws there are. */
export interface Setting {
  readonly year: number;
  readonly place: Name;
  readonly capital: Name;
  readonly provinces: readonly Name[];
  readonly towns: readonly Name[];
  /** Titles of laws, in English. */
  readonly laws: readonly string[];
}

export function setting(random: Random, laws: readonly string[]): Setting {
  const [place, capital, ...names] = placeNames(random, 42);
  if (place === undefined || capital === undefined) throw new RangeError('There are no names.');
  return { year: random.whole(2021, 2026), place, capital, provinces: names.slice(0, 7), towns: names.slice(7), laws };
}

/** Fills patterns of a language for one profile. */
export class Speaker {
  /** Patterns that were filled last, and are not taken again so soon. */
  private readonly lately: unknown[] = [];

  constructor(
    readonly vocabulary: Vocabulary,
    readonly random: Random,
    readonly setting: Setting,
  ) {}

  /** A pattern with all its slots filled; `given` are slots of this pattern alone. */
  say(pattern: string, given: Readonly<Record<string, string>> = {}): string {
    let filled = pattern;
    for (let depth = 0; depth < 4 && filled.includes('{'); depth += 1) {
      filled = filled.replace(/\{(\w+)\}/g, (_, slot: string) => given[slot] ?? this.word(slot));
    }
    return filled.charAt(0).toUpperCase() + filled.slice(1);
  }

  /** A pattern of a topic, filled; often one that is about the topic, where there is one. */
  about<Pattern>(patterns: ByTopic<Pattern>, topic: Topic): Pattern {
    const own = patterns[topic];
    const all = own !== undefined && this.random.chance(0.6) ? own : patterns.any;
    const fresh = all.filter((pattern) => !this.lately.includes(pattern));
    const picked = this.random.pick(fresh.length === 0 ? all : fresh);
    this.lately.push(picked);
    if (this.lately.length > 8) this.lately.shift();
    return picked;
  }

  sentence(topic: Topic): string {
    return this.say(this.about(this.vocabulary.sentences, topic));
  }

  paragraph(topic: Topic, sentences: number): string {
    return Array.from({ length: sentences }, () => this.sentence(topic)).join(' ');
  }

  /** A number as this language writes it. */
  number(value: number): string {
    return String(value).replace(/\B(?=(\d{3})+$)/g, this.vocabulary.thousands);
  }

  name(name: Name): string {
    return this.vocabulary.language === 'ar' ? name.arabic : name.latin;
  }

  private word(slot: string): string {
    const { random, setting } = this;
    const made = makers[slot];
    if (made !== undefined) return made(this, random, setting);
    const words = this.vocabulary.slots[slot];
    if (words === undefined) throw new RangeError(`No words for {${slot}} in ${this.vocabulary.language}.`);
    return random.pick(words);
  }
}

const makers: Readonly<Record<string, (speaker: Speaker, random: Random, setting: Setting) => string>> = {
  year: (_, random, { year }) => String(year - random.whole(4, 9)),
  year2: (_, random, { year }) => String(year - random.whole(1, 3)),
  past: (_, random) => String(random.whole(1955, 1979)),
  past2: (_, random) => String(random.whole(1985, 2004)),
  soon: (_, random, { year }) => String(year + random.whole(1, 5)),
  month: (speaker, random) => random.pick(speaker.vocabulary.months),
  few: (_, random) => String(random.whole(3, 24)),
  days: (_, random) => String(random.whole(25, 120)),
  percent: (_, random) => String(random.whole(4, 93)),
  count: (speaker, random) => speaker.number(random.whole(12, 990) * 10 ** random.whole(1, 2)),
  place: (speaker, random, { towns }) => speaker.name(random.pick(towns)),
  capital: (speaker, _, { capital }) => speaker.name(capital),
  province: (speaker, random, { provinces }) => speaker.name(random.pick(provinces)),
  law: (_, random, { laws }) => random.pick(laws),
};
