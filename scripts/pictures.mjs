// Makes the pictures of pages that the documentation shows, from the files in out/ (npm start makes them).
// Usage: npm run pictures
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

/** Which pages stand in docs/pictures/, by the name of the picture: file in out/, and page counted from 1. */
const PICTURES = {
  cover: ['santiago-de-chile/santiago-de-chile-en.pdf', 1],
  contents: ['specimen-republic/specimen-republic-en.pdf', 6],
  wheel: ['santiago-de-chile/santiago-de-chile-en.pdf', 4],
  glance: ['santiago-de-chile/santiago-de-chile-en.pdf', 6],
  domain: ['santiago-de-chile/santiago-de-chile-en.pdf', 7],
  narrative: ['specimen-republic/specimen-republic-en.pdf', 14],
  brief: ['santiago-de-chile/santiago-de-chile-es-brief.pdf', 1],
};

/** Pixels for a point: about 108 to the inch, sharp on a screen and small to fetch. */
const SCALE = 1.5;

const project = new URL('../', import.meta.url);
const folder = new URL('docs/pictures/', project);
await mkdir(folder, { recursive: true });
const library = await PDFiumLibrary.init();
try {
  for (const [name, [file, number]] of Object.entries(PICTURES)) {
    const document = await library.loadDocument(await readFile(new URL(`out/${file}`, project)));
    try {
      const picture = await document.getPage(number - 1).render({ scale: SCALE, render: toPng });
      await writeFile(new URL(`${name}.png`, folder), picture.data);
      console.log(`docs/pictures/${name}.png`);
    } finally {
      document.destroy();
    }
  }
} finally {
  library.destroy();
}

/** The bitmap as a PNG of few colours, which suits flat pages. */
function toPng({ data, width, height }) {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#fff' })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}
