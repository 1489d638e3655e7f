import { DOMAIN_IDS, LEVELS, PLACE_KINDS } from '../../framework/index.js';
import { LICENCE_IDS, licenceLabel } from '../view/publication.js';

/** A label that the program itself uses, with the values that it gives. */
export interface ProgramLabel {
  readonly key: string;
  readonly given: readonly string[];
}

const label = (key: string, ...given: string[]): ProgramLabel => ({ key, given });

/** The labels that every layout needs, because the view, Markdown or the list of sources use them. */
export const PROGRAM_LABELS: readonly ProgramLabel[] = [
  label('programme'),
  label('title'),
  label('full_title', 'title', 'name'),
  label('edition.second', 'number'),
  label('edition.later', 'number'),
  ...PLACE_KINDS.map((kind) => label(`place_kinds.${kind}`)),
  ...DOMAIN_IDS.flatMap((id) => [
    label(`domains.${id}.name`),
    ...LEVELS.map((level) => label(`domains.${id}.about.${level}`)),
  ]),
  label('findings.gcm', 'count', 'list'),
  ...['foreword', 'acknowledgements', 'acronyms', 'objectives', 'introduction', 'framework', 'context'].map((name) =>
    label(`${name}.heading`),
  ),
  ...['glance', 'progress', 'next_steps', 'sources', 'about'].map((name) => label(`${name}.heading`)),
  label('progress.lead'),
  label('progress.lead_since', 'before', 'now'),
  label('progress.before'),
  label('progress.now'),
  label('citation.pattern', 'publisher', 'title', 'year'),
  label('citation.without_publisher', 'title', 'year'),
  ...LICENCE_IDS.map((id) => label(licenceLabel(id))),
  label('figure.number', 'number'),
  label('table.number', 'number'),
  label('figure.source', 'source'),
  label('figure.title_with_unit', 'title', 'unit'),
  label('figure.no_value'),
  label('sources.link', 'number'),
  label('sources.et_al', 'name'),
  label('sources.number', 'number'),
  label('sources.pages', 'pages', 'count'),
  label('sources.edition', 'number'),
  label('sources.version', 'version'),
  label('sources.isbn', 'isbn'),
  label('sources.interview_by', 'names'),
  label('sources.editors', 'names', 'count'),
  label('sources.in', 'book'),
  label('sources.interview'),
  label('sources.speech'),
  label('sources.personal_communication'),
  label('sources.available', 'url'),
  label('sources.available_accessed', 'url', 'date'),
  label('sources.no_date'),
  label('wheel.alt', 'domains'),
  label('wheel.title'),
  label('wheel.subtitle', 'count'),
  label('qr.alt', 'url'),
];
