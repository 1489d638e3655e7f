import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeDocument, type LoadedFace, type Resources } from '../../src/compose/index.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { DocumentDefinition } from '../../src/pdf/document.js';
import { computeStyles, parseHtml, parseSheet } from '../../src/style/index.js';
import { PROJECT } from '../helpers/project.js';

/** A face of the project’s fonts. */
export const face = (family: string, weight: number, style: 'normal' | 'italic', name: string): LoadedFace => {
  const file = join(PROJECT, 'fonts', name);
  const bytes = readFileSync(file);
  return { family, weight, style, file, bytes: () => bytes };
};

export const FACES: readonly LoadedFace[] = [
  face('Source Sans 3', 400, 'normal', 'SourceSans3-Regular.ttf'),
  face('Source Sans 3', 400, 'italic', 'SourceSans3-Italic.ttf'),
  face('Source Sans 3', 600, 'normal', 'SourceSans3-SemiBold.ttf'),
  face('Montserrat', 700, 'normal', 'Montserrat-Bold.ttf'),
];

const BASE = `
  @page { size: 300pt 400pt; margin: 50pt }
  html { font-family: "Source Sans 3"; font-size: 10pt; line-height: 15pt }
  p, ul, ol, h2 { margin: 0 }
`;

export interface Composed {
  readonly definition: DocumentDefinition | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Styles and composes the body of a document.
 * @param attributes Of its root.
 */
export async function compose(
  body: string,
  css = '',
  picture: Resources['picture'] = () => undefined,
  more: Partial<Resources> = {},
  attributes = '',
): Promise<Composed> {
  const document = parseHtml(
    `<!doctype html><html lang="en" ${attributes}><head><title>T</title></head><body>${body}</body></html>`,
  );
  const sheet = parseSheet(BASE + css, join(PROJECT, 'test.css'));
  const styled = computeStyles(document, [sheet.value ?? unparsed(sheet.diagnostics)]);
  if (!styled.value) return unparsed(styled.diagnostics);
  const info = { title: 'T', language: 'en', date: new Date(0) };
  const resources: Resources = {
    info,
    faces: FACES,
    picture,
    locate: (path) => ({ file: 'en.yaml', line: path.length }),
    ...more,
  };
  const { value, diagnostics } = await composeDocument(document, styled.value, resources);
  return { definition: value, diagnostics: [...sheet.diagnostics, ...styled.diagnostics, ...diagnostics] };
}

function unparsed(diagnostics: readonly Diagnostic[]): never {
  throw new Error(diagnostics.map(({ message }) => message).join('\n'));
}
