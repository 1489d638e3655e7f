import type { Outcome } from '../../diagnostics/diagnostic.js';
import type { Manifest } from './types.js';

/** Reads a manifest from its file; nothing and no error where there is none. */
export declare function readManifest(file: string): Promise<Outcome<Manifest>>;

/**
 * Reads a manifest without trust in who wrote it.
 * @param file Its path, for messages.
 */
export declare function parseManifest(text: string, file: string): Outcome<Manifest>;
