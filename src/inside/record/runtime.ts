import sharp from 'sharp';
import type { BuildRecord } from './schema.js';

/** What the program runs on, as far as bytes depend on it. */
export function runtimeFacts(): BuildRecord['runtime'] {
  const { node, icu, unicode, cldr, zlib } = process.versions;
  const { sharp: own = '', vips } = sharp.versions;
  return { node, icu: known(icu), unicode: known(unicode), cldr: known(cldr), zlib, sharp: known(own), vips };
}

/** A build of Node may lack ICU. */
function known(version: string | undefined): string {
  return version === undefined || version === '' ? 'none' : version;
}
