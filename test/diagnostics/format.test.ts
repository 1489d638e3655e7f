import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Diagnostic, formatDiagnostic, toJson } from '../../src/diagnostics/index.js';

const cwd = join('/', 'home', 'ana');
const full: Diagnostic = {
  code: 'data/unknown-key',
  severity: 'error',
  file: join(cwd, 'profiles', 'x y', 'en.yaml'),
  line: 2,
  column: 3,
  message: 'No such name.',
  hint: 'Did you mean `name`?',
  path: 'domains.crises',
};
const bare: Diagnostic = { code: 'data/folder', severity: 'warning', file: cwd, message: 'Empty.' };

describe('formatDiagnostic', () => {
  test('severity, place, code, message, line, hint', () => {
    expect(formatDiagnostic(full, { colour: false, cwd, source: 'a:\n  nam: 1\n' })).toBe(
      [
        'error profiles/x y/en.yaml:2:3 data/unknown-key',
        '  No such name.',
        '  2 │   nam: 1',
        '    │   ^',
        '  → Did you mean `name`?',
      ].join('\n'),
    );
  });

  test('without source, line or hint', () => {
    expect(formatDiagnostic(bare, { colour: false, cwd })).toBe('warning . data/folder\n  Empty.');
    expect(formatDiagnostic({ ...full, line: 99 }, { colour: false, cwd, source: 'a' })).not.toContain('│');
  });

  test('colours only when asked for, and escapes in data never reach the terminal', () => {
    expect(formatDiagnostic(full, { colour: true, cwd })).toContain('\u001b[');
    const sly = { ...full, message: 'a \u001b[2J b' };
    expect(formatDiagnostic(sly, { colour: false, cwd })).not.toContain('\u001b');
  });
});

describe('toJson', () => {
  test('one line, every key in its order, the file relative to the folder', () => {
    expect(toJson({ ...full, message: 'Two\nlines.' }, cwd)).toBe(
      '{"code":"data/unknown-key","severity":"error","file":"profiles/x y/en.yaml","line":2,"column":3,"message":"Two\\nlines.","hint":"Did you mean `name`?","path":"domains.crises"}',
    );
  });

  test('what is not known is null', () => {
    expect(JSON.parse(toJson(bare, cwd))).toEqual({
      code: 'data/folder',
      severity: 'warning',
      file: '.',
      line: null,
      column: null,
      message: 'Empty.',
      hint: null,
      path: null,
    });
  });

  test('a file above the folder', () => {
    expect(JSON.parse(toJson({ ...bare, file: join('/', 'home', 'b.yaml') }, cwd))).toMatchObject({
      file: '../b.yaml',
    });
  });
});
