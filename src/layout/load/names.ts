/** The name of the file that makes a folder a layout. */
export const MANIFEST_FILE = 'layout.yaml';
