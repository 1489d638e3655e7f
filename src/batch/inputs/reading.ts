import type { Layout } from '../../layout/index.js';
import type { Reading } from './types.js';

/**
 * To be called before anything of a profile is read.
 * @param folder Folder of the profile, absolute.
 * @param layouts The layouts that its editions are set in.
 */
export declare function beginReading(folder: string, layouts: readonly Layout[]): Promise<Reading>;
