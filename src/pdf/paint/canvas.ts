import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Content } from '../content/content.js';
import type { NodeBase, Run, SvgLink } from '../document.js';
import { Forms } from '../drawings/forms.js';
import { isPlain } from '../drawings/set.js';
import type { CompactDocument } from '../file/compact.js';
import { Images } from '../images/images.js';
import type { Annotations } from '../structure/annotations.js';
import type { Structure } from '../structure/build.js';
import type { Leaf, StructureElement } from '../structure/element.js';
import type { Artifact, Marks } from '../structure/marks.js';
import type { Direction } from '../text/bidi.js';
import { Faces } from '../text/faces.js';

/** What drawing goes to: the pages of a document, and its structure. */
export class Canvas {
  /** What was found while drawing. */
  readonly diagnostics: Diagnostic[] = [];
  /** For texts of drawings, which are set when pages are painted. */
  readonly faces: Faces;
  readonly forms: Forms;
  readonly images: Images;

  constructor(
    readonly document: CompactDocument,
    readonly marks: Marks,
    readonly annotations: Annotations,
    private readonly structure: Structure,
    /** In which direction its pages are read. */
    readonly direction: Direction,
  ) {
    this.faces = new Faces(document);
    this.forms = new Forms(document, ({ text, look }) => isPlain(text, look, this));
    this.images = new Images(document);
  }

  /** The content of the page at hand. */
  get content(): Content {
    return this.document.page.content;
  }

  /** The place in the tree of what is drawn for a run or a picture; what has none is no content. */
  ownerOf(drawn: Run | NodeBase): Leaf | Artifact {
    return this.structure.leaves.get(drawn) ?? 'Layout';
  }

  /** Whether a space is to be drawn after the last line of a text, which stands in one line with others to those who hear it. */
  isPhrase(node: NodeBase): boolean {
    return this.structure.phrases.has(node);
  }

  /** The link of a box, or over a part of a drawing. */
  linkOf(source: NodeBase | SvgLink): StructureElement | undefined {
    return this.structure.links.get(source);
  }
}
