import type { Chapter, Content } from '../../content/content.js';
import { DOMAIN_COLOURS } from '../../content/drawings.js';
import { blocks, inlines, listItem, type Setting } from './blocks.js';
import { drawing, drawingFile } from './drawing.js';
import { type Child, type Element, h } from './library.js';
import { MUTED, NAVY, PAGE, RULE, TITLES, tintOf } from './look.js';

/**
 * The report as a document of react-pdf. It has no words for the number of the page that a chapter begins on, so contents and
 * the table at a glance do without, and none for tags.
 */
export function report(content: Content, workshop: string, folder: string): Element {
  const setting: Setting = { workshop, folder, colour: NAVY, tint: tintOf('') };
  const plain = content.chapters.filter(({ domain }) => domain === undefined);
  const first = content.chapters.findIndex(({ domain }) => domain !== undefined);
  const before = plain.filter((chapter) => content.chapters.indexOf(chapter) < first);
  const after = plain.filter((chapter) => !before.includes(chapter));
  const foot = footer(content.footer);
  return h(
    'Document',
    { title: content.title, author: content.author, language: content.language },
    cover(content, setting),
    h('Page', { size: 'A4', style: PAGE }, ...imprint(content), foot),
    h('Page', { size: 'A4', style: PAGE }, ...contents(content), foot),
    h('Page', { size: 'A4', style: PAGE }, ...before.flatMap((chapter) => plainChapter(chapter, setting)), foot),
    ...content.chapters
      .filter(({ domain }) => domain !== undefined)
      .map((chapter) => domainPage(chapter, setting, foot)),
    h('Page', { size: 'A4', style: PAGE }, ...after.flatMap((chapter) => plainChapter(chapter, setting)), foot),
    backCover(content, setting),
  );
}

function footer(title: string): Element {
  const style = {
    position: 'absolute',
    bottom: 40,
    left: 62,
    right: 62,
    flexDirection: 'row',
    borderTop: `0.75pt solid ${RULE}`,
    paddingTop: 6.6,
    fontSize: 8,
    color: MUTED,
  };
  const number = {
    render: ({ pageNumber }: { pageNumber: number }) => String(pageNumber),
    style: { ...TITLES, color: NAVY },
  };
  return h('View', { fixed: true, style }, h('Text', { style: { flex: 1 } }, title), h('Text', number));
}

const title = (words: string, id: string): Element =>
  h(
    'Text',
    {
      id,
      minPresenceAhead: 60,
      style: { ...TITLES, fontWeight: 700, fontSize: 26, color: NAVY, marginBottom: 14, lineHeight: 1.2 },
    },
    words,
  );

function cover({ cover: words }: Content, { workshop, folder }: Setting): Element {
  const wheel = drawing(drawingFile(`${workshop}/wheel-cover.svg`), 374, 'white', '#3A5677');
  const picture =
    words.picture === null
      ? null
      : h('Image', {
          src: `${folder}/${words.picture}`,
          style: { position: 'absolute', top: 0, width: '100%', height: 330, objectFit: 'cover' },
        });
  const line = (text: string, fontSize: number): Element =>
    h('Text', { style: { fontSize, color: 'white', marginBottom: 8 } }, text);
  return h(
    'Page',
    { size: 'A4', style: { ...PAGE, backgroundColor: NAVY } },
    picture,
    h('View', { style: { position: 'absolute', top: -90, right: -120 } }, wheel),
    h(
      'View',
      { style: { flexDirection: 'row', justifyContent: 'space-between' } },
      line(words.programme, 9),
      line(words.level, 7.5),
    ),
    h(
      'View',
      { style: { marginTop: 260 } },
      h('Text', { style: { ...TITLES, fontWeight: 700, fontSize: 42, lineHeight: 1.2, color: 'white' } }, words.title),
      line(words.place, 20),
      line(words.date, 12),
      line(words.edition, 10),
    ),
    h(
      'View',
      { style: { flexDirection: 'row', marginTop: 60 } },
      ...words.logos.map(({ role, name }) => h('View', { style: { flex: 1 } }, line(role, 8), line(name, 8))),
    ),
  );
}

function imprint({ imprint: { notes, facts } }: Content): Child[] {
  const row = { flexDirection: 'row', borderTop: `0.5pt solid ${RULE}`, paddingVertical: 5, fontSize: 8.5 };
  return [
    ...notes.map((note) => h('Text', { style: { fontSize: 8.5, marginBottom: 6 } }, ...inlines(note, NAVY))),
    ...facts.map(([head, value]) =>
      h(
        'View',
        { wrap: false, style: row },
        h('Text', { style: { width: 96, fontWeight: 600 } }, ...inlines(head, NAVY)),
        h('Text', { style: { flex: 1 } }, ...inlines(value, NAVY)),
      ),
    ),
  ];
}

function contents({ contents: heading, chapters }: Content): Child[] {
  const style = { flexDirection: 'row', borderBottom: `0.5pt solid ${RULE}`, paddingVertical: 7 };
  return [
    title(heading, 'contents'),
    ...chapters.map(({ id, title: words, domain }) =>
      h(
        'View',
        { style },
        h('Text', { style: { width: 34 } }, domain?.number ?? ''),
        h(
          'Link',
          { src: `#${id}`, style: { ...TITLES, fontWeight: 500, fontSize: 11, color: NAVY, textDecoration: 'none' } },
          words,
        ),
      ),
    ),
  ];
}

function plainChapter({ id, title: words, kicker, blocks: items }: Chapter, setting: Setting): Child[] {
  const breaks = !['foreword', 'progress', 'context', 'about', 'next-steps'].includes(id);
  const head = kicker === '' ? null : h('Text', { style: { ...TITLES, fontSize: 8 } }, kicker);
  return [
    h('View', { break: breaks, style: { marginTop: breaks ? 0 : 26 } }, head, title(words, id)),
    ...blocks(items, setting),
  ];
}

function domainPage(chapter: Chapter, setting: Setting, foot: Element): Element {
  const { id = '', number = '', about = [], findings = [] } = chapter.domain ?? {};
  const colour = DOMAIN_COLOURS[id] ?? NAVY;
  const own: Setting = { ...setting, colour, tint: tintOf(id) };
  const icon = (name: string, size: number, stroke: string): Element =>
    drawing(drawingFile(`${setting.workshop}/icon-${name}.svg`), size, 'lines', stroke);
  const band = h(
    'View',
    {
      style: {
        flexDirection: 'row',
        backgroundColor: colour,
        color: 'white',
        marginHorizontal: -62,
        marginTop: -74,
        height: 187,
        paddingTop: 36,
        paddingLeft: 62,
        paddingRight: 59,
        ...TITLES,
      },
    },
    h('Text', { style: { width: 100, fontSize: 92, fontWeight: 300, lineHeight: 1 } }, number),
    h(
      'View',
      { style: { flex: 1, paddingTop: 20 } },
      h('Text', { style: { fontSize: 8 } }, chapter.kicker),
      h('Text', { id: chapter.id, style: { fontSize: 23, fontWeight: 700, lineHeight: 1.2 } }, chapter.title),
    ),
    icon(`${id}-white`, 62, 'white'),
  );
  const intro = h(
    'View',
    { style: { flexDirection: 'row', alignItems: 'center', marginVertical: 30 } },
    h(
      'View',
      { style: { width: 113 } },
      drawing(drawingFile(`${setting.workshop}/wheel-${id}.svg`), 76, 'white', '#D9DEE6'),
    ),
    h('View', { style: { flex: 1, fontSize: 11, fontStyle: 'italic' } }, ...blocks(about, own)),
  );
  const groups = findings.map(({ kind, title: words, items }) =>
    h(
      'View',
      {
        style: {
          flexDirection: 'row',
          marginBottom: 17,
          ...(kind === 'potential' ? { backgroundColor: own.tint, marginHorizontal: -14, padding: 14 } : {}),
        },
      },
      h(
        'View',
        { style: { width: 102, marginRight: 20 } },
        // A box, and no border: react-pdf fails on some borders of what goes on over a page.
        h('View', { style: { height: 2, marginBottom: 7, backgroundColor: colour } }),
        icon(`${kind}-${id}`, 20, colour),
        h('Text', { style: { ...TITLES, fontSize: 9.5, color: colour } }, words),
      ),
      h(
        'View',
        { style: { flex: 1 } },
        ...items.map((item) =>
          listItem('•', [h('Text', { style: { marginBottom: 7 } }, ...inlines(item, colour))], colour),
        ),
      ),
    ),
  );
  return h('Page', { size: 'A4', style: PAGE }, band, intro, ...groups, ...blocks(chapter.blocks, own), foot);
}

function backCover({ back }: Content, { workshop }: Setting): Element {
  const line = (words: string, fontSize: number): Element =>
    h('Text', { style: { color: 'white', fontSize, marginBottom: 6 } }, words);
  const link =
    back.url === ''
      ? null
      : h(
          'View',
          { style: { flexDirection: 'row', alignItems: 'center' } },
          drawing(back.qr, 62, 'white', 'white'),
          h('Link', { src: back.url, style: { color: 'white', fontSize: 9, marginLeft: 12 } }, back.text),
        );
  const wheel = h(
    'View',
    { style: { position: 'absolute', top: 182, left: 173 } },
    drawing(drawingFile(`${workshop}/wheel-cover.svg`), 374, 'white', '#3A5677'),
  );
  return h(
    'Page',
    { size: 'A4', style: { ...PAGE, backgroundColor: NAVY, justifyContent: 'flex-end' } },
    wheel,
    line(back.title, 12),
    line(back.place, 12),
    line(back.isbn, 9),
    link,
  );
}
