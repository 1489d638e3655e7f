import type { PdfDict } from '../objects.js';
import { STANDARD_TYPES } from './types.js';

/** The standard type that a type stands for (ISO 32000-1, 14.7.3); the type itself where the map does not lead to one. */
export function roleOf(type: string, roleMap: PdfDict | undefined): string {
  const seen = new Set<string>();
  let at = type;
  while (!STANDARD_TYPES.has(at)) {
    const next = roleMap?.name(at);
    if (next === undefined || seen.has(next)) return type;
    seen.add(next);
    at = next;
  }
  return at;
}
