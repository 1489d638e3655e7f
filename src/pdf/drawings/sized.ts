/** Gives the drawing's root the size that it is drawn at: without a viewBox, its own size becomes one first. */
export function sized(svg: string, width: number, height: number): string {
  return svg.replace(ROOT, (tag) => {
    const own = new Map([...tag.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [name, double ?? single ?? '']));
    const size = (name: string, other: number): number => Number.parseFloat(own.get(name) ?? '') || other;
    const box = own.get('viewBox') ?? `0 0 ${size('width', width)} ${size('height', height)}`;
    const bare = tag.replace(ATTRIBUTE, (text, name: string) => (SIZES.has(name) ? '' : text));
    return bare.replace('<svg', `<svg viewBox="${box}" width="${width}" height="${height}"`);
  });
}

/** Whether a drawing shows what lies beyond its area. */
export const isReachingBeyond = (svg: string): boolean =>
  /\boverflow\s*[=:]\s*["']?\s*visible/.test(ROOT.exec(svg)?.[0] ?? '');

const ROOT = /<svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/;
const ATTRIBUTE = /\s([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const SIZES: ReadonlySet<string> = new Set(['width', 'height', 'viewBox']);
