// Makes fonts/ anew from the packages that carry the faces: npm run fonts
import { fileURLToPath } from 'node:url';
import { makeFonts } from './fonts/make.mjs';

await makeFonts(fileURLToPath(new URL('../fonts/', import.meta.url)));
