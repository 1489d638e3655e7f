import type { Element } from 'domhandler';
import type { Context } from '../context.js';
import { isUnread } from './decorative.js';
import { spoken } from './spoken.js';

/**
 * The text that stands for a picture, a drawing or a chart where it cannot be seen: `alt`, or `aria-label`. Content without
 * one is reported: a figure must have one (ISO 14289-1, 7.3).
 */
export function alternativeOf(element: Element, context: Context): { readonly alt?: string } {
  const { name, attribs } = element;
  const alt = spoken(name === 'img' ? attribs.alt : undefined) || spoken(attribs['aria-label']);
  if (isUnread(element, context.styles)) return {};
  if (alt) return { alt };
  const path = attribs['data-path'];
  context.report({
    code: 'picture/missing-alt',
    severity: 'error',
    ...((path === undefined ? undefined : context.resources.locate(path)) ?? { file: 'layout.hbs' }),
    message: `${shownAs(element)} has no text for those who cannot see it.`,
    hint:
      name === 'img'
        ? 'Give it `alt`: what it shows, in a sentence; or `alt=""` where it says nothing.'
        : 'Give it `aria-label`: what it shows, in a sentence; or `aria-hidden="true"` where it says nothing.',
    ...(path === undefined ? {} : { path }),
  });
  return {};
}

/** An element as its tag, with what tells it from others. */
function shownAs({ name, attribs }: Element): string {
  const told = ['class', 'src'].flatMap((key) => (attribs[key] ? [` ${key}="${attribs[key]}"`] : []));
  return `<${name}${told.join('')}>`;
}
