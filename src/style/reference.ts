import { FACE_VALUES } from './parse/font-face.js';
import { MARGIN_BOXES } from './parse/page.js';
import { PAGE_VALUES } from './parse/page-geometry.js';
import { PSEUDO_CLASSES } from './parse/selectors.js';
import { GROUPS, PROPERTIES, SHORTHANDS } from './properties/index.js';

/** The page docs/css.md: all that a style sheet may say, made from the tables that sheets are checked against. */
export function cssReference(): string {
  return [INTRODUCTION, VALUES, selectors(), atRules(), properties(), CONTRAST, DEVIATIONS].join('\n\n').concat('\n');
}

const INTRODUCTION = `# The CSS of a layout

<!-- Made by \`npm run docs\` from src/style/; change it there. -->

A layout's \`tokens.css\` and \`print.css\` are style sheets for paper. What they may say is a closed list, this page:
anything else is an error with file, line, column and the nearest right word, and nothing is ignored in silence.

Sheets come in this order: the program's own (what elements look like before a layout says a word), the parent layout's,
the layout's own. A layout that extends another thus writes only what differs.

Names are logical. *Block* is the direction in which paragraphs follow each other, *inline* the one in which words do;
each has a *start* and an *end*. So a page for Arabic mirrors by itself, and \`margin-left\`, or a \`margin\` of four
values, is an error that names the right word.`;

const VALUES = `## Values

| value | how it is written |
|---|---|
| \`<length>\` | a number with \`pt\`, \`mm\`, \`cm\`, \`in\` or \`em\` (the element's font size); \`0\` needs no unit |
| \`<percentage>\` | \`50%\`, where the property says so |
| \`<colour>\` | \`#rgb\`, \`#rrggbb\`, \`rgb()\`, a colour's name, \`currentColor\`; opaque: for less there is \`opacity\` |
| \`<url>\` | \`url(icons/check.svg)\`: a file in the folder of the sheet; \`url(picture:market)\` and \`url(logo:publisher)\` of the profile, where a picture behind content is meant |
| \`<fr>\` | \`1fr\`, a share of what is left |
| \`inherit\`, \`initial\` | the parent's value, or the initial one, for every property |
| \`var(--name)\` | the value of a variable; \`var(--name, fallback)\` where it may not be set |

A variable is set like a property, \`--domain: #0a5aa8\`, and is inherited: set on a section, it holds for all that stands
in it. One that is not set and has no fallback, and one that refers to itself, is an error. There is no \`calc()\` and no
\`!important\`. The \`style\` attribute is not read: an element gets its look from its class.`;

function selectors(): string {
  return `## Selectors

Types (\`h2\`), \`.class\`, \`#id\`, attributes (\`[data-domain=crises]\`), joined by the space, \`>\`, \`+\` and \`~\`, and
${PSEUDO_CLASSES.map((name) => `\`${name}\``).join(', ')}.
At the end of a selector may stand \`::before\`, \`::after\` (there when they have \`content\`) or \`::marker\` (of a list
item). Specificity and order decide as in CSS.`;
}

type Row = readonly (string | number)[];

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

const code = (text: string): string => `\`${text}\``;

function atRules(): string {
  const described = (values: typeof PAGE_VALUES) =>
    table(
      ['in it', 'values', 'meaning'],
      values.map(([names, syntax, meaning]) => [
        names
          .split(/(?<=\w), /u)
          .map(code)
          .join(', '),
        code(syntax),
        meaning,
      ]),
    );
  return `## At-rules

\`@page\` is every page, and \`@page cover\` the pages of elements with \`page: cover\`, on top of it.

${described(PAGE_VALUES)}

In the margins of a page stand ${MARGIN_BOXES.map((box) => code(`@${box}`)).join(', ')}: each a block in \`@page\`
with properties of its own, shown where it has \`content\`. A box inherits from the root element; variables are the root's.

\`@font-face\` is one face of a family.

${described(FACE_VALUES)}

\`@import "tables.css";\` at the top of a sheet stands for the rules of a sheet in its folder. There are no others:
no \`@media\`, as this sheet is for paper.`;
}

function properties(): string {
  const sections = GROUPS.map((group) => {
    const rows = [...PROPERTIES.values()]
      .filter((property) => property.group === group)
      .map(
        ({ name, values, initial, inherited, meaning }): Row => [
          code(name),
          code(values),
          code(initial),
          inherited ? 'yes' : 'no',
          meaning,
        ],
      );
    const several = [...SHORTHANDS.values()]
      .filter((shorthand) => shorthand.group === group)
      .map(({ name, values, meaning }): Row => [code(name), code(values), meaning]);
    const shorthands =
      several.length === 0 ? '' : `\n\nSeveral at once:\n\n${table(['property', 'values', 'sets'], several)}`;
    return `### ${group[0]?.toUpperCase()}${group.slice(1)}\n\n${table(['property', 'values', 'initial', 'inherited', 'meaning'], rows)}${shorthands}`;
  });
  return `## Properties\n\n${sections.join('\n\n')}`;
}

const CONTRAST = `## Contrast

Every text is held against the nearest colour behind it, and below 4.5 to 1 (WCAG 2.2, criterion 1.4.3, level AA) is an
error at the declaration of its colour. Opacity counts. Text over a picture needs a \`background-color\` of its own:
text in a box with a \`background-image\`; in an absolute box that stands, by its insets, on an absolute picture before
it; and all that follows an absolute picture that covers its page. Where boxes overlap in another way, only the finished
page can tell: look at it. The watermark of a draft (class \`watermark\`) is exempt.`;

const DEVIATIONS = `## What differs from browsers

- An absolute box counts from the edges of its page, not from a positioned ancestor.
- Margins collapse between siblings only, not between a parent and its first or last child.
- A list's padding at inline start is the column of its markers.
- The font size of \`::marker\` is the size of a picture as marker.
- Rows of a grid align by their boxes, not by base lines.
- \`inline-size\` and \`block-size\` count padding and border in.
- Padding, border, sizes and margins above and below belong to blocks; in a line of text they are not drawn.
- Colours, lines and sizes in a drawing (SVG) come from \`fill\`, \`stroke\` and \`stroke-width\` here, not from its attributes.`;
