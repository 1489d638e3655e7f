import Handlebars, { type HelperDelegate } from 'handlebars';
import { type Icon, mirroredIcon } from '../drawings/icon.js';
import { qrCode } from '../drawings/qr.js';
import { coverWheel, fullWheel, litWheel, type WheelDomain } from '../drawings/wheel.js';
import { nextNumber } from '../figures/caption.js';
import { pictureElement } from '../figures/picture.js';
import { Html, html } from '../html.js';
import type { LabelValues } from '../labels/book.js';
import { renderBlocks, renderInline } from '../markdown/render.js';
import type { Prose } from '../markdown/run.js';
import type { RenderState } from '../state.js';
import { didYouMean } from '../suggest.js';
import type { LayoutUse } from '../use.js';
import type { View } from '../view/model.js';
import type { HelperName } from './specs.js';

/** A mistake that only shows when a template is filled; its place is added where it is caught. */
export class LayoutMistake extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** Arguments of a call: those in their places, those by name. */
interface Arguments {
  readonly params: readonly unknown[];
  readonly hash: Readonly<Record<string, unknown>>;
}

type Implementation = (given: Arguments) => Html | string | boolean;

function isThere(value: unknown): boolean {
  return Boolean(value) && !Handlebars.Utils.isEmpty(value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A text of the view; the check of templates sees to it that it is one, or null where the data have none. */
function proseOf(value: unknown): Prose | undefined {
  return (value ?? undefined) as Prose | undefined;
}

function labelValues(hash: Readonly<Record<string, unknown>>): LabelValues {
  const usable = (value: unknown) => typeof value === 'string' || typeof value === 'number' || value instanceof Html;
  return Object.fromEntries(Object.entries(hash).filter(([, value]) => usable(value))) as LabelValues;
}

/**
 * The helpers for one document.
 * @param use Who wants to know which icons are asked for.
 */
export function makeHelpers(
  state: RenderState,
  view: View,
  icons: ReadonlyMap<string, Icon>,
  use?: LayoutUse,
): Record<HelperName, HelperDelegate> {
  const icon = (name: string): Icon => {
    use?.icons.add(name);
    if (view.direction === 'rtl') use?.icons.add(mirroredIcon(name));
    const mirrored = view.direction === 'rtl' ? icons.get(mirroredIcon(name)) : undefined;
    const found = mirrored ?? icons.get(name);
    if (found) return found;
    throw new LayoutMistake(`There is no icon \`${name}\`.`, didYouMean(name, icons.keys()));
  };
  const wheel = (lit: string | undefined, variant: string | undefined): Html => {
    const domains = view.domains.map(({ id, name }): WheelDomain => ({ id, name, icon: icon(id) }));
    if (variant === 'cover') return coverWheel(domains, view.direction);
    if (lit !== undefined) return litWheel(domains, lit, view.direction);
    const { labels, formats } = state;
    const words = {
      alt: labels.text('wheel.alt', { domains: formats.list(domains.map(({ name }) => name)) }),
      title: labels.text('wheel.title'),
      subtitle: labels.text('wheel.subtitle', { count: domains.length }),
    };
    return fullWheel(domains, words, view.direction);
  };

  const implementations: Record<HelperName, Implementation> = {
    label: ({ params: [key], hash }) => state.labels.html(String(key), labelValues(hash)),
    caption: ({ params: [key], hash }) =>
      html`<figcaption class="caption">${nextNumber(state, 'figure')} ${state.labels.html(String(key), labelValues(hash))}</figcaption>`,
    markdown: ({ params: [value], hash }) => {
      const prose = proseOf(value);
      const { level, tight, cite } = hash;
      return prose === undefined
        ? ''
        : renderBlocks(state, prose, {
            tight: tight === true,
            ...(typeof level === 'number' ? { level } : {}),
            ...(Array.isArray(cite) ? { cite: cite.map(String) } : {}),
          });
    },
    inline: ({ params: [value] }) => {
      const prose = proseOf(value);
      return prose === undefined ? '' : renderInline(state, prose);
    },
    wheel: ({ hash }) => wheel(text(hash.lit), text(hash.variant)),
    icon: ({ params: [name], hash }) => {
      const { shapes, size } = icon(String(name));
      const classes = ['icon', text(hash.class)].filter((one) => one !== undefined).join(' ');
      return html`<svg class="${classes}" viewBox="0 0 ${size} ${size}" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes}</svg>`;
    },
    picture: ({ params: [id], hash }) => {
      const { pictures } = state.profile;
      const name = String(id);
      const picture = Object.hasOwn(pictures, name) ? pictures[name] : undefined;
      return picture ? pictureElement(state, picture, {}, text(hash.class)) : '';
    },
    page: ({ params: [id, name] }) =>
      html`<a class="page-number" href="#${String(id)}" aria-label="${String(name)}"></a>`,
    qr: ({ params: [address] }) => {
      const url = text(address);
      return url === undefined ? '' : qrCode(url, state.labels.text('qr.alt', { url }));
    },
    numeral: ({ params: [value] }) => (typeof value === 'number' ? state.formats.number(value) : ''),
    eq: ({ params: [a, b] }) => a === b,
    and: ({ params }) => params.every(isThere),
    or: ({ params }) => params.some(isThere),
    not: ({ params: [value] }) => !isThere(value),
  };

  const entries = Object.entries(implementations).map(([name, implementation]): [string, HelperDelegate] => [
    name,
    // Handlebars puts its own options after the arguments of the template.
    (...all: unknown[]) => {
      const options = all.at(-1) as { readonly hash: Readonly<Record<string, unknown>> };
      return implementation({ params: all.slice(0, -1), hash: options.hash });
    },
  ]);
  return Object.fromEntries(entries) as Record<HelperName, HelperDelegate>;
}
