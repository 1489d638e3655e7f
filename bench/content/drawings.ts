import render from 'dom-serializer';
import type { Element } from 'domhandler';
import { findAll } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { hasClass } from './dom.js';

/** The colours of the domains, as `templates/iom/tokens.css` has them. */
export const DOMAIN_COLOURS: Readonly<Record<string, string>> = {
  'migrants-rights': '#0A5AA8',
  'whole-of-government': '#00746B',
  partnerships: '#B5530A',
  'well-being': '#A8215B',
  crises: '#64439A',
  'safe-migration': '#3F6F14',
};

const COLOURS = Object.entries(DOMAIN_COLOURS).map(
  ([id, colour]) =>
    `.wheel-domain[data-domain="${id}"] .wheel-segment, .wheel-segment[data-domain="${id}"] { fill: ${colour} }`,
);

const STYLES = {
  full: `${COLOURS.join('\n')} .wheel-icon { fill: none; stroke: white; stroke-width: 2 } text { font-family: Montserrat; font-weight: 700; fill: #06284F } .wheel-hub-title { font-size: 40px } .wheel-hub-subtitle { font-size: 15px; font-weight: 500 }`,
  cover: '.wheel-segment { fill: white; opacity: 0.25 }',
  lit: `.wheel-segment { fill: #D9DEE6 } ${COLOURS.join('\n')}`,
  icon: '* { fill: none; stroke: STROKE; stroke-width: 2 }',
};

/** A drawing of the layout, whole as a file is, with the colours that our style sheet gives it. */
function drawing(svg: Element, style: string): string {
  const markup = render(svg, { xmlMode: true })
    .replace(/<a [^>]*>/g, '<g>')
    .replaceAll('</a>', '</g>');
  const viewBox = svg.attribs.viewBox ?? svg.attribs.viewbox ?? '0 0 24 24';
  const [, , width = '24', height = '24'] = viewBox.split(' ');
  const inside = markup.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
  const lines = svg.attribs['stroke-linecap'] === undefined ? '' : ' stroke-linecap="round" stroke-linejoin="round"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${width}" height="${height}"${lines}><style>${style}</style>${inside}</svg>`;
}

export function qrDrawing(svg: Element | undefined): string {
  return svg === undefined ? '' : drawing(svg, '.qr-ground { fill: white } .qr-modules { fill: #06284F }');
}

/** Drawings that all reports share, by the name of their file: the wheel, the wheel with one domain lit, icons. */
export function sharedDrawings(html: string): Record<string, string> {
  const files: Record<string, string> = {};
  const document = parseDocument(html);
  for (const svg of findAll((element) => element.name === 'svg', document.children)) {
    if (hasClass(svg, 'wheel-full')) files['wheel.svg'] ??= drawing(svg, STYLES.full);
    if (hasClass(svg, 'wheel-cover')) files['wheel-cover.svg'] ??= drawing(svg, STYLES.cover);
    if (hasClass(svg, 'wheel-lit')) files[`wheel-${litDomain(svg)}.svg`] ??= drawing(svg, STYLES.lit);
    if (hasClass(svg, 'icon')) Object.assign(files, icon(svg));
  }
  return files;
}

const litDomain = (svg: Element): string =>
  findAll((element) => hasClass(element, 'lit'), svg.children)[0]?.attribs['data-domain'] ?? '';

/** An icon in the colour of where it stands: white on the band of a domain, and beside findings in the domain's own. */
function icon(svg: Element): Record<string, string> {
  const domain = ancestor(svg, (element) => element.attribs['data-domain'] !== undefined)?.attribs['data-domain'] ?? '';
  const colour = DOMAIN_COLOURS[domain] ?? '#06284F';
  if (hasClass(svg, 'domain-icon'))
    return { [`icon-${domain}-white.svg`]: drawing(svg, STYLES.icon.replace('STROKE', 'white')) };
  const findings = ancestor(svg, (element) => hasClass(element, 'findings'));
  const name =
    findings === undefined ? domain : `${hasClass(findings, 'findings-potential') ? 'potential' : 'well'}-${domain}`;
  return { [`icon-${name}.svg`]: drawing(svg, STYLES.icon.replace('STROKE', colour)) };
}

function ancestor(element: Element, wanted: (element: Element) => boolean): Element | undefined {
  for (let at = element.parent; at !== null && at.type === 'tag'; at = at.parent) if (wanted(at)) return at;
  return undefined;
}
