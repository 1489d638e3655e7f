import type { Document, Element } from 'domhandler';
import { findOne } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { block, blocksOf } from './blocks.js';
import type { Chapter, Content, Domain } from './content.js';
import { allByClass, allByTag, byClass, byTag, childrenOf, hasClass, inlines, text } from './dom.js';
import { qrDrawing } from './drawings.js';

/**
 * The content of a report, from the HTML that our layout makes of a profile.
 * @param pictures Files of the profile's pictures, by id.
 */
export function readContent(html: string, pictures: Readonly<Record<string, { readonly file: string }>>): Content {
  const document = parseDocument(html);
  const file = (address: string): string => pictures[address.replace(/^picture:/, '')]?.file ?? '';
  const body = one(document, 'body');
  const sections = childrenOf(body);
  const chapters = sections.filter((section) => hasClass(section, 'chapter') || hasClass(section, 'domain'));
  return {
    language: one(document, 'html').attribs.lang ?? '',
    title: text(one(document, 'title')),
    author: meta(document, 'author'),
    footer: text(byClass('footer-title', body)),
    cover: cover(sections.find((section) => hasClass(section, 'cover')) ?? body, file),
    imprint: imprint(byClass('imprint', body) ?? body),
    contents: text(byTag('h2', byClass('contents', body) ?? body)),
    chapters: chapters.map((section) => chapter(section, file)),
    back: back(byClass('back-cover', body) ?? body),
  };
}

function one(document: Document, name: string): Element {
  const found = findOne((element) => element.name === name, document.children, true);
  if (found === null) throw new Error(`The HTML has no <${name}>.`);
  return found;
}

function meta(document: Document, name: string): string {
  return (
    findOne((element) => element.name === 'meta' && element.attribs.name === name, document.children, true)?.attribs
      .content ?? ''
  );
}

function cover(section: Element, file: (id: string) => string): Content['cover'] {
  const say = (name: string): string => text(byClass(name, section));
  const picture = byClass('cover-picture', section);
  return {
    programme: say('cover-programme'),
    level: say('cover-level'),
    title: text(byTag('h1', section)),
    place: say('cover-place'),
    date: say('cover-date'),
    edition: say('cover-edition'),
    logos: allByClass('logo', section).map((logo) => ({
      role: text(byClass('logo-role', logo)),
      name: text(byClass('logo-name', logo)),
    })),
    picture: picture === undefined ? null : file(picture.attribs.src ?? ''),
  };
}

function imprint(section: Element): Content['imprint'] {
  const notes = allByTag('p', byClass('imprint-notes', section) ?? section).map(inlines);
  const facts = allByTag('tr', byClass('imprint-facts', section) ?? section).map((row) => {
    const [head, value] = childrenOf(row);
    return [inlines(head), inlines(value)] as const;
  });
  return { notes, facts };
}

function chapter(section: Element, file: (id: string) => string): Chapter {
  const kicker = text(byClass('chapter-kicker', section) ?? byClass('domain-kicker', section));
  const base = { id: section.attribs.id ?? '', title: text(byTag('h2', section)), kicker };
  if (hasClass(section, 'domain')) {
    const prose = byClass('narrative', section) ?? byClass('not-assessed', section);
    return { ...base, domain: domain(section, file), blocks: prose === undefined ? [] : blocksOf(prose, file) };
  }
  const children = childrenOf(section).filter((child) => child.name !== 'h2' && !hasClass(child, 'chapter-kicker'));
  return { ...base, blocks: children.flatMap((child) => block(child, file)) };
}

function domain(section: Element, file: (id: string) => string): Domain {
  const about = byClass('about-text', section);
  return {
    id: section.attribs['data-domain'] ?? '',
    number: text(byClass('domain-number', section)),
    about: about === undefined ? [] : blocksOf(about, file),
    findings: allByClass('findings', section).map((group) => ({
      kind: hasClass(group, 'findings-potential') ? 'potential' : 'well',
      title: text(byTag('h3', group)),
      items: allByClass('finding', group).map(inlines),
    })),
  };
}

function back(section: Element): Content['back'] {
  const link = byTag('a', byClass('qr-block', section) ?? section);
  return {
    title: text(byClass('back-title', section)),
    place: text(byClass('back-place', section)),
    isbn: text(byClass('back-isbn', section)),
    url: link?.attribs.href ?? '',
    text: text(link),
    qr: qrDrawing(byClass('qr', section)),
  };
}
