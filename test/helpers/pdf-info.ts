import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a file says of itself in its information dictionary, as Mozilla's pdf.js reads it. */
export async function readInfo(bytes: Uint8Array): Promise<Readonly<Record<string, unknown>>> {
  // pdf.js takes the bytes away from its caller.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const { info } = await (await task.promise).getMetadata();
    return info as Readonly<Record<string, unknown>>;
  } finally {
    await task.destroy();
  }
}
