import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Manifest, Share } from './types.js';

/** `manifest.json`, or `manifest-2-of-8.json` for the second of eight machines. */
export declare function manifestName(share?: Pick<Share, 'index' | 'of'>): string;

/** A manifest as its file has it: the same for the same files, whatever their order. */
export declare function manifestText(manifest: Manifest): string;

/** Writes a manifest into the folder of files, whole or not at all; one that says the same already is left alone. */
export declare function writeManifest(out: string, manifest: Manifest): Promise<readonly Diagnostic[]>;
