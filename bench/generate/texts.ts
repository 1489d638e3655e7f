import { DOMAIN_IDS } from 'migration-governance-profiles';
import { type FigurePlan, figureTexts } from './figures.js';
import { person } from './names.js';
import type { FindingPlan, Part, Plan } from './plan.js';
import type { Speaker } from './speaker.js';
import type { Topic } from './vocabulary/types.js';

/** The texts of a language, as its YAML file has them. */
export function texts(
  plan: Plan,
  speaker: Speaker,
  level: 'national' | 'local',
  figures: readonly FigurePlan[],
  pictures: readonly string[],
): Record<string, unknown> {
  const { setting } = speaker;
  const { words, acronyms, language } = speaker.vocabulary;
  const name = speaker.say(level === 'national' ? words.national : words.local, { name: speaker.name(setting.place) });
  const country = speaker.say(words.country, { name: speaker.name(setting.capital) });
  const annexes = plan.annexes.map((parts) => ({
    title: speaker.say(words.annexTitle),
    text: prose(parts, speaker, 'annex'),
  }));
  return {
    name,
    short_name: speaker.name(setting.place),
    country_name: level === 'national' ? name : country,
    ...(language === 'ar' ? { numerals: 'latn' } : {}),
    abstract: speaker.say(words.abstract, { place: speaker.name(setting.place) }),
    ...(plan.foreword.length === 0 ? {} : { foreword: foreword(plan.foreword, speaker) }),
    ...(Object.keys(acronyms).length === 0 ? {} : { acronyms }),
    ...(plan.objectives.length === 0 ? {} : { objectives: prose(plan.objectives, speaker, 'method') }),
    introduction: `${words.acronymsUsed}\n\n${prose(plan.introduction, speaker, 'method')}`,
    context: prose(plan.context, speaker, 'context'),
    domains: domains(plan, speaker),
    ...(plan.progress.length === 0 ? {} : { progress: progress(plan, speaker) }),
    ...(annexes.length === 0 ? {} : { annexes }),
    ...(plan.steps === 0 ? {} : { next_steps: nextSteps(plan.steps, speaker) }),
    ...(pictures.length === 0 ? {} : { pictures: pictureTexts(pictures, speaker) }),
    ...(figures.length === 0 ? {} : { figures: figureTexts(figures, speaker) }),
  };
}

function foreword(parts: readonly Part[], speaker: Speaker): Record<string, string> {
  const { family, given } = person(speaker.random);
  const { position } = speaker.vocabulary.words;
  return { text: prose(parts, speaker, 'foreword'), signatory: `${given} ${family}`, position };
}

function domains(plan: Plan, speaker: Speaker): Record<string, unknown> {
  const { findings, words } = speaker.vocabulary;
  const said = DOMAIN_IDS.map((id) => {
    const domain = plan.domains[id];
    if (domain === 'not-assessed') return [id, { not_assessed: words.notAssessed }];
    const say = (finding: FindingPlan, kind: keyof typeof findings): Record<string, unknown> => {
      const { headline, text } = speaker.about(findings[kind], id);
      return {
        text: speaker.say(text),
        headline: speaker.say(headline),
        ...(finding.cites.length === 0 ? {} : { sources: finding.cites }),
        ...(finding.gcm.length === 0 ? {} : { gcm_objectives: finding.gcm }),
      };
    };
    const { narrative } = domain;
    return [
      id,
      {
        well_developed: domain.well.map((finding) => say(finding, 'well_developed')),
        potential: domain.potential.map((finding) => say(finding, 'potential')),
        ...(narrative.length === 0 ? {} : { narrative: prose(narrative, speaker, id) }),
      },
    ];
  });
  return Object.fromEntries(said);
}

function progress(plan: Plan, speaker: Speaker): Record<string, unknown> {
  const rows = plan.progress.map((domain) => ({
    domain,
    before: speaker.sentence(domain),
    now: speaker.paragraph(domain, 2),
  }));
  return { since: speaker.setting.year - 5, rows };
}

function nextSteps(steps: number, speaker: Speaker): string {
  const { words, slots } = speaker.vocabulary;
  const rows = Array.from({ length: steps }, () => [
    speaker.say(speaker.about(speaker.vocabulary.findings.well_developed, 'whole-of-government').headline),
    speaker.say(speaker.random.pick(slots.body ?? [])),
    speaker.say('{month} {soon}'),
  ]);
  return `${speaker.paragraph('method', 2)}\n\n${table([words.step, words.responsible, words.date], rows, 'left')}`;
}

function pictureTexts(ids: readonly string[], speaker: Speaker): Record<string, unknown> {
  const { pictureAlt, pictureCaption } = speaker.vocabulary.words;
  return Object.fromEntries(
    ids.map((id) => [id, { alt: speaker.say(pictureAlt), caption: speaker.say(pictureCaption) }]),
  );
}

/** Parts of a text as Markdown. */
function prose(parts: readonly Part[], speaker: Speaker, topic: Topic): string {
  return parts.map((part) => markdown(part, speaker, topic)).join('\n\n');
}

function markdown(part: Part, speaker: Speaker, topic: Topic): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${speaker.say(speaker.about(speaker.vocabulary.headings, topic))}`;
    case 'paragraph':
      return paragraph(speaker.paragraph(topic, part.sentences), part.cites, speaker);
    case 'list':
      return Array.from(
        { length: part.items },
        (_, index) => `${part.ordered ? `${index + 1}.` : '-'} ${speaker.sentence(topic)}`,
      ).join('\n');
    case 'quote':
      return `> **${speaker.say(speaker.random.pick(speaker.vocabulary.callouts))}**\n>\n> ${speaker.paragraph(topic, part.sentences)}`;
    case 'table':
      return numbers(part.rows, speaker);
    default:
      return `![](${part.kind}:${part.id})`;
  }
}

/** A paragraph, with some words of it emphasized, and its citations before the last stop. */
function paragraph(text: string, cites: readonly string[], { random }: Speaker): string {
  const emphasized = random.chance(0.3) ? text.replace(/(?<= )[\p{L}’]{6,}(?=[ ,])/u, (word) => `*${word}*`) : text;
  if (cites.length === 0) return emphasized;
  return `${emphasized.slice(0, -1)} [${cites.map((id) => `@${id}`).join('; ')}]${emphasized.slice(-1)}`;
}

function numbers(rows: number, speaker: Speaker): string {
  const { measures, words } = speaker.vocabulary;
  const { random, setting } = speaker;
  const measure = random.pick(measures);
  const names = random.some([...setting.provinces, ...setting.towns], rows).map((name) => speaker.name(name));
  const figures = names.map(() => measure.series.map(() => random.whole(80, 60_000)));
  const sums = measure.series.map((_, column) => figures.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const body = figures.map((row, index) => [names[index] ?? '', ...row.map((value) => speaker.number(value))]);
  const foot = [`**${words.all}**`, ...sums.map((value) => `**${speaker.number(value)}**`)];
  return table([words.area, ...measure.series], [...body, foot], 'right');
}

function table(head: readonly string[], rows: readonly (readonly string[])[], align: 'left' | 'right'): string {
  const rule = head.map((_, column) => (column === 0 || align === 'left' ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
