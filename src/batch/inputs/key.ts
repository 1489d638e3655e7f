import { programFacts } from '../../inside/record/program.js';
import { sha256 } from '../../sha256.js';
import type { MadeWith } from '../made.js';
import type { TaskOptions } from '../pool/task.js';
import { packageVersions } from './packages.js';

/** The options that a file depends on, out of those of a run. */
export function madeWith(options: TaskOptions): MadeWith {
  const { date, draft = false, attach = 'sources', published, editions, expected } = options;
  return {
    date: date?.toISOString() ?? null,
    draft,
    attach,
    published: published ?? null,
    editions: editions ?? null,
    expected: expected === undefined ? null : sha256(JSON.stringify(expected.record)),
  };
}

let known: Promise<string> | undefined;

/** Digest of the program, of the packages that it stands on, and of what it runs on; made once. */
function standing(): Promise<string> {
  known ??= programFacts().then(({ version, sha256: modules }) => {
    const { node, icu, unicode, cldr, zlib } = process.versions;
    return sha256(JSON.stringify([version, modules, packageVersions(), node, icu, unicode, cldr, zlib]));
  });
  return known;
}

/** Digest of the program, of what it stands on, and of options. */
export async function keyOf(options: MadeWith): Promise<string> {
  const { date, draft, attach, published, editions, expected } = options;
  const told = editions?.map(({ language, url = null, title = null }) => [language, url, title]) ?? null;
  return sha256(JSON.stringify([await standing(), date, draft, attach, published, told, expected]));
}
