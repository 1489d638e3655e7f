import type { Rule } from '../rule.js';
import { ACTION_RULES } from './actions.js';
import { AGREEMENT_RULES } from './agreement.js';
import { ANNOTATION_RULES } from './annotations.js';
import { ATTACHMENT_RULES } from './attachments.js';
import { CATALOG_RULES } from './catalog.js';
import { COLOUR_RULES } from './colour.js';
import { FIGURE_RULES } from './figures.js';
import { FILE_RULES } from './file.js';
import { FONT_RULES } from './fonts.js';
import { LIST_RULES } from './lists.js';
import { MARKING_RULES } from './marking.js';
import { METADATA_RULES } from './metadata.js';
import { OBJECT_RULES } from './objects.js';
import { STRUCTURE_RULES } from './structure.js';
import { TABLE_RULES } from './tables.js';

export { ENCRYPTION, READABLE } from './file.js';

/** The rules by topic, in the order in which a file is held to them. */
export const TOPICS: readonly { readonly title: string; readonly rules: readonly Rule[] }[] = [
  { title: 'The file', rules: FILE_RULES },
  { title: 'Metadata', rules: METADATA_RULES },
  { title: 'The document as a whole', rules: CATALOG_RULES },
  { title: 'Colour', rules: COLOUR_RULES },
  { title: 'Pictures and forms', rules: OBJECT_RULES },
  { title: 'Fonts', rules: FONT_RULES },
  { title: 'Actions', rules: ACTION_RULES },
  { title: 'Files within the file', rules: ATTACHMENT_RULES },
  { title: 'Structure', rules: STRUCTURE_RULES },
  { title: 'Tables', rules: TABLE_RULES },
  { title: 'Lists and contents', rules: LIST_RULES },
  { title: 'Alternative texts', rules: FIGURE_RULES },
  { title: 'Links and other annotations', rules: ANNOTATION_RULES },
  { title: 'Content and artifacts', rules: MARKING_RULES },
  { title: 'Agreement of structure and content', rules: AGREEMENT_RULES },
];

export const RULES: readonly Rule[] = TOPICS.flatMap(({ rules }) => rules);
