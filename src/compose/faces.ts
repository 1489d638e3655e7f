import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { FaceSource } from '../pdf/document.js';
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

  /**
   * The faces of each family of the list that has any, in the list's order: the second is for what the first lacks. Where
   * several rules give the same look of a family, the last is the first to be asked (a composite face: section 5.3).
   */
  list(families: readonly string[], weight: number, style: Slant): readonly string[] {
    const key = `${families.join()} ${weight} ${style}`;
    const known = this.lists.get(key);
    if (known) return known;
    const names = families.flatMap((family) => this.choose(family, weight, style));
    this.lists.set(key, names);
    if (names.length === 0) this.report(families);
    return names;
  }

  /** The upright faces of those of these families that have any. */
  find(families: readonly string[], weight: number): readonly string[] {
    return families.some((family) => this.families.has(family.toLowerCase()))
      ? this.list(families, weight, 'normal')
      : [];
  }

  /** The face behind a name that `list` gave. */
  face(name: string): LoadedFace | undefined {
    return this.used.get(name);
  }

  /** Every face that was asked for, by name. */
  sources(): Record<string, FaceSource> {
    return Object.fromEntries([...this.used].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private report(families: readonly string[]): void {
    const list = families.join(', ');
    const message = `No @font-face gives a file for the font family “${list}”.`;
    if (this.diagnostics.some((known) => known.message === message)) return;
    const hint = 'Add an @font-face for it, or name a family that has one.';
    this.diagnostics.push({ code: 'style/no-face', severity: 'error', file: 'print.css', message, hint });
  }

  private choose(family: string, weight: number, style: Slant): string[] {
    const faces = this.families.get(family.toLowerCase()) ?? [];
    const slanted = faces.filter((face) => face.style === style);
    return nearestWeight(slanted.length > 0 ? slanted : faces, weight).map((face, index) => {
      const name = faceName(face) + (index === 0 ? '' : `-${index + 1}`);
      this.used.set(name, face);
      return name;
    });
  }
}

/** The faces of the nearest weight, the last of the sheet first. */
function nearestWeight(faces: readonly LoadedFace[], wanted: number): readonly LoadedFace[] {
  const weights = [...new Set(faces.map((face) => face.weight))].sort((a, b) => a - b);
  const heavier = weights.filter((weight) => weight >= wanted);
  const lighter = weights.filter((weight) => weight < wanted).reverse();
  const nearest = nearestOf(heavier, lighter, wanted);
  return faces.filter((face) => face.weight === nearest).reverse();
}

/** @param heavier The weights from the wanted one on, the nearest first; `lighter` the others, the nearest first. */
function nearestOf(heavier: readonly number[], lighter: readonly number[], wanted: number): number | undefined {
  if (heavier[0] === wanted) return wanted;
  if (wanted < 400) return lighter[0] ?? heavier[0];
  if (wanted > 500) return heavier[0] ?? lighter[0];
  return heavier.find((weight) => weight <= 500) ?? lighter[0] ?? heavier[0];
}
