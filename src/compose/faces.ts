import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ComputedStyle } from '../style/computed.js';
import type { LoadedFace } from './resources.js';

type Slant = ComputedStyle['fontStyle'];

/** Name of a face in the document definition: `Montserrat-600`, `SourceSans3-400-Italic`. */
export function faceName(face: { family: string; weight: number; style: Slant }): string {
  const family = face.family.replace(/[^\p{L}\p{N}]/gu, '');
  return `${family}-${face.weight}${face.style === 'italic' ? '-Italic' : ''}`;
}

/** The faces of a document, chosen as CSS Fonts Level 4, section 5.2, says: family, then slant, then nearest weight. */
export class FaceIndex {
  private readonly families = new Map<string, LoadedFace[]>();
  private readonly used = new Map<string, LoadedFace>();
  private readonly lists = new Map<string, readonly string[]>();
  readonly diagnostics: Diagnostic[] = [];

  constructor(faces: readonly LoadedFace[]) {
    for (const face of faces) {
      const key = face.family.toLowerCase();
      this.families.set(key, [...(this.families.get(key) ?? []), face]);
    }
  }

  /** One face for each family of the list that has any, in the list's order: the second is for what the first lacks. */
  list(families: readonly string[], weight: number, style: Slant): readonly string[] {
    const key = `${families.join()} ${weight} ${style}`;
    const known = this.lists.get(key);
    if (known) return known;
    const chosen = families.flatMap((family) => this.choose(family, weight, style) ?? []);
    for (const face of chosen) this.used.set(faceName(face), face);
    const names = chosen.map(faceName);
    this.lists.set(key, names);
    if (names.length === 0) this.report(families);
    return names;
  }

  /** The first upright face that any of these families has; undefined where none has one. */
  find(families: readonly string[], weight: number): string | undefined {
    return families.some((family) => this.families.has(family.toLowerCase()))
      ? this.list(families, weight, 'normal')[0]
      : undefined;
  }

  /** The face behind a name that `list` gave. */
  face(name: string): LoadedFace | undefined {
    return this.used.get(name);
  }

  /** Bytes of every face that was asked for, by name. */
  bytes(): Record<string, Uint8Array> {
    const names = [...this.used.keys()].sort();
    return Object.fromEntries(names.flatMap((name) => [[name, this.used.get(name)?.bytes ?? new Uint8Array()]]));
  }

  private report(families: readonly string[]): void {
    const list = families.join(', ');
    const message = `No @font-face gives a file for the font family “${list}”.`;
    if (this.diagnostics.some((known) => known.message === message)) return;
    const hint = 'Add an @font-face for it, or name a family that has one.';
    this.diagnostics.push({ code: 'style/no-face', severity: 'error', file: 'print.css', message, hint });
  }

  private choose(family: string, weight: number, style: Slant): LoadedFace | undefined {
    const faces = this.families.get(family.toLowerCase()) ?? [];
    const slanted = faces.filter((face) => face.style === style);
    return nearestWeight(slanted.length > 0 ? slanted : faces, weight);
  }
}

function nearestWeight(faces: readonly LoadedFace[], weight: number): LoadedFace | undefined {
  const lighter = faces.filter((face) => face.weight < weight).sort((a, b) => b.weight - a.weight);
  const heavier = faces.filter((face) => face.weight >= weight).sort((a, b) => a.weight - b.weight);
  if (heavier[0]?.weight === weight) return heavier[0];
  if (weight < 400) return lighter[0] ?? heavier[0];
  if (weight > 500) return heavier[0] ?? lighter[0];
  return heavier.find((face) => face.weight <= 500) ?? lighter[0] ?? heavier[0];
}
