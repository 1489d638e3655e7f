/**
 * The names of the Citation Style Language, version 1.0.2 (docs.citationstyles.org), by the kind of their values.
 */

/** Types of items. */
export const CSL_TYPES = [
  'article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast', 'chapter', 'classic',
  'collection', 'dataset', 'document', 'entry', 'entry-dictionary', 'entry-encyclopedia', 'event', 'figure', 'graphic', 'hearing',
  'interview', 'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet', 'paper-conference',
  'patent', 'performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation', 'report', 'review',
  'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage',
] as const;

/** Variables whose value is text or a number. */
export const CSL_TEXTS = [
  'abstract', 'annote', 'archive', 'archive-place', 'archive_collection', 'archive_location', 'authority', 'call-number',
  'chapter-number', 'citation-key', 'citation-label', 'citation-number', 'collection-number', 'collection-title', 'container-title',
  'container-title-short', 'dimensions', 'division', 'DOI', 'edition', 'event', 'event-place', 'event-title',
  'first-reference-note-number', 'genre', 'ISBN', 'ISSN', 'issue', 'journalAbbreviation', 'jurisdiction', 'keyword', 'license',
  'locator', 'medium', 'note', 'number', 'number-of-pages', 'number-of-volumes', 'original-publisher', 'original-publisher-place',
  'original-title', 'page', 'page-first', 'part-number', 'part-title', 'PMCID', 'PMID', 'printing-number', 'publisher',
  'publisher-place', 'references', 'reviewed-genre', 'reviewed-title', 'scale', 'section', 'shortTitle', 'source', 'status',
  'supplement-number', 'title-short', 'URL', 'version', 'volume', 'volume-title', 'year-suffix',
] as const;

/** Variables whose value is a date. */
export const CSL_DATES = ['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted'] as const;

/** Variables whose value is a list of persons and bodies. */
export const CSL_NAMES = [
  'author', 'chair', 'collection-editor', 'compiler', 'composer', 'container-author', 'contributor', 'curator', 'director', 'editor',
  'editor-translator', 'editorial-director', 'executive-producer', 'guest', 'host', 'illustrator', 'interviewer', 'narrator',
  'organizer', 'original-author', 'performer', 'producer', 'recipient', 'reviewed-author', 'script-writer', 'series-creator',
  'translator',
] as const;

export type CslText = (typeof CSL_TEXTS)[number];
export type CslDate = (typeof CSL_DATES)[number];
export type CslName = (typeof CSL_NAMES)[number];
