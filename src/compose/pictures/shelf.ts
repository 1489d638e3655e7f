import { type Element, isTag } from 'domhandler';
import type { Diagnostic, Position, Severity } from '../../diagnostics/diagnostic.js';
import type { PictureSource, Resources } from '../resources.js';
import { COARSE } from './limits.js';
import { pictureName } from './locate.js';
import type { Picture } from './picture.js';
import { PictureProblem } from './problem.js';

type FacesFor = (families: readonly string[], weight: number) => readonly string[];

interface Shelved {
  readonly picture: Picture;
  readonly source: PictureSource;
}

/** All pictures of a document: their heads are read before it is composed, their pixels after it. */
export class PictureShelf {
  private readonly shelved = new Map<string, Shelved>();
  private readonly failed = new Set<string>();
  readonly diagnostics: Diagnostic[] = [];

  constructor(private readonly resources: Resources) {}

  /** Reads the heads of the pictures behind these addresses. */
  async open(addresses: Iterable<string>, facesFor: FacesFor): Promise<void> {
    const unique = [...new Set(addresses)].filter((address) => this.resources.picture(address));
    if (unique.length === 0) return;
    const { openPicture } = await import('./open.js');
    for (const address of unique) {
      const source = this.resources.picture(address);
      if (!source) continue;
      try {
        const { picture, warnings } = await openPicture(source, facesFor);
        this.shelved.set(address, { picture, source });
        for (const warning of warnings) this.report('warning', warning, source);
      } catch (problem) {
        if (!(problem instanceof PictureProblem)) throw problem;
        this.failed.add(address);
        this.report('error', problem, source);
      }
    }
  }

  /** The picture behind an address. That there is none is reported once, at the place of the element that asks. */
  get(address: string, element: Element | null): Picture | undefined {
    const found = this.shelved.get(address);
    if (found || this.failed.has(address)) return found?.picture;
    this.failed.add(address);
    const path = element ? pathOf(element) : undefined;
    this.diagnostics.push({
      code: 'picture/unknown',
      severity: 'error',
      ...this.place(path, address),
      message: `Nothing stands for the picture “${address}”.`,
      hint: 'Name a picture of the profile, or a file of the layout.',
      ...(path === undefined ? {} : { path }),
    });
    return undefined;
  }

  /** Decodes, crops and writes every picture that was asked for. Gives the bytes by what stood for them. */
  async develop(): Promise<Map<Uint8Array, Uint8Array>> {
    const developed = new Map<Uint8Array, Uint8Array>();
    for (const { picture, source } of this.shelved.values()) {
      if (picture.kind !== 'raster') continue;
      const requests = [...picture.requests.values()];
      const coarsest = Math.min(...requests.map(({ resolution }) => resolution));
      if (coarsest < COARSE) this.report('warning', coarse(pictureName(source), coarsest), source);
      for (const request of requests) {
        try {
          developed.set(request.token, await request.develop());
        } catch {
          this.report('error', damaged(pictureName(source)), source);
          break;
        }
      }
    }
    return developed;
  }

  private report(severity: Severity, problem: PictureProblem, source: PictureSource): void {
    const { code, message, hint } = problem;
    const place = this.place(source.path, source.file);
    this.diagnostics.push({ code, severity, ...place, message, hint, ...(source.path ? { path: source.path } : {}) });
  }

  private place(path: string | undefined, file: string): Position {
    return (path === undefined ? undefined : this.resources.locate(path)) ?? { file };
  }
}

/** The path of the data that an element, or the nearest around it, shows. */
function pathOf(element: Element): string | undefined {
  const own = element.attribs['data-path'];
  if (own) return own;
  return element.parent && isTag(element.parent) ? pathOf(element.parent) : undefined;
}

const coarse = (file: string, resolution: number): PictureProblem =>
  new PictureProblem(
    'picture/coarse',
    `${file} has ${Math.round(resolution)} dots to the inch at the size that it is set in, and fewer than ${COARSE} show.`,
    'Use a picture with more pixels, or crop it less.',
  );

const damaged = (file: string): PictureProblem =>
  new PictureProblem('picture/unreadable', `${file} is damaged or cut short.`, 'Copy or save it again.');
