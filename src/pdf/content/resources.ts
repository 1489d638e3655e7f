import { reference } from '../file/strings.js';
import type { PdfFont } from '../pdfmake.js';

/** What the operators of a content stream call by name: fonts, opacities, pictures (ISO 32000-1, 7.8.3). */
export class Resources {
  private readonly fonts = new Map<string, string>();
  private readonly opacities = new Map<string, string>();
  private readonly objects = new Map<string, string>();

  /** The name of a font. */
  font(font: PdfFont): string {
    const { id } = font;
    if (!this.fonts.has(id)) this.fonts.set(id, String(font.ref()));
    return id;
  }

  /** The name of a state of graphics that has this opacity. */
  opacity(value: number): string {
    const thousandths = Math.round(value * 1000);
    const name = `O${thousandths}`;
    if (!this.opacities.has(name)) this.opacities.set(name, `<</ca ${thousandths / 1000}/CA ${thousandths / 1000}>>`);
    return name;
  }

  /** The name of a picture or a form. */
  object(id: number): string {
    const name = `X${id}`;
    if (!this.objects.has(name)) this.objects.set(name, reference(id));
    return name;
  }

  /** The dictionary. */
  toString(): string {
    return `<<${entries('Font', this.fonts)}${entries('ExtGState', this.opacities)}${entries('XObject', this.objects)}>>`;
  }
}

function entries(kind: string, values: ReadonlyMap<string, string>): string {
  if (values.size === 0) return '';
  const list = [...values].map(([name, value]) => `/${name} ${value}`).join('');
  return `/${kind} <<${list}>>`;
}
