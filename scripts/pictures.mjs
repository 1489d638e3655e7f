// Makes the pictures of pages that the documentation shows, from the files in out/ (npm start makes them).
// Usage: npm run pictures
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';

/** Which pages stand in docs/pictures/, by the name of the picture: file in out/, and the name that leads to the page. */
const PICTURES = {
  cover: ['santiago-de-chile/santiago-de-chile-en.pdf', 'cover'],
  contents: ['specimen-republic/specimen-republic-en.pdf', 'contents'],
  wheel: ['santiago-de-chile/santiago-de-chile-en.pdf', 'introduction'],
  context: ['specimen-republic/specimen-republic-en.pdf', 'context'],
  glance: ['specimen-republic/specimen-republic-en.pdf', 'glance'],
  domain: ['santiago-de-chile/santiago-de-chile-en.pdf', 'domain-partnerships'],
  'long-domain': ['specimen-republic/specimen-republic-en.pdf', 'domain-migrants-rights'],
  progress: ['specimen-republic/specimen-republic-en.pdf', 'progress'],
  brief: ['santiago-de-chile/santiago-de-chile-es-brief.pdf', undefined],
  'domain-ar': ['santiago-de-chile/santiago-de-chile-ar.pdf', 'domain-partnerships'],
  'wheel-zh': ['santiago-de-chile/santiago-de-chile-zh.pdf', 'introduction'],
  'glance-ru': ['santiago-de-chile/santiago-de-chile-ru.pdf', 'glance'],
};

/** Pixels for a point: about 108 to the inch, sharp on a screen and small to fetch. */
const SCALE = 1.5;

const project = new URL('../', import.meta.url);
const folder = new URL('docs/pictures/', project);
await mkdir(folder, { recursive: true });
const library = await PDFiumLibrary.init();
try {
  for (const [name, [file, destination]] of Object.entries(PICTURES)) {
    const bytes = await readFile(new URL(`out/${file}`, project));
    const index = destination === undefined ? 0 : await pageOf(bytes, destination);
    const document = await library.loadDocument(bytes);
    try {
      const picture = await document.getPage(index).render({ scale: SCALE, render: toPng });
      await writeFile(new URL(`${name}.png`, folder), picture.data);
      console.log(`docs/pictures/${name}.png`);
    } finally {
      document.destroy();
    }
  }
} finally {
  library.destroy();
}

/** Index of the page that a name of a file leads to. */
async function pageOf(bytes, name) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    const [reference] = (await document.getDestination(name)) ?? [];
    if (reference === undefined) throw new Error(`No page is called ${name}.`);
    return await document.getPageIndex(reference);
  } finally {
    await task.destroy();
  }
}

/** The bitmap as a PNG of few colours, which suits flat pages. */
function toPng({ data, width, height }) {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#fff' })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}
