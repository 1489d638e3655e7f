/** The layout that docs/layouts.md shows: every file by its path. A test builds it as it stands. */
export const EXAMPLE_LAYOUT: Readonly<Record<string, string>> = {
  'layout.yaml': 'title: Our house style\nextends: iom\nrequires: ^0.1.0\n',
  'tokens.css': ':root { --navy: #113322; }\n',
  'partials/finding.hbs': '<li class="finding" data-path="{{path}}">{{inline headline}}</li>\n',
  'labels/en.yaml': 'glance: { heading: In short }\n',
};
