/** `10.` and a number of the registrant, a slash, any name without white space (ISO 26324). */
const DOI = /^10\.\d{4,9}(\.\d+)*\/\S+$/;
const RESOLVER = /^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i;

/** A DOI without the address or the word before it. */
export function bareDoi(written: string): string {
  return written.replace(RESOLVER, '');
}

/** What is wrong with a DOI, or nothing. */
export function doiMistake(written: string): { readonly message: string; readonly hint: string } | undefined {
  if (DOI.test(written)) return undefined;
  const bare = bareDoi(written);
  const hint = bare !== written && DOI.test(bare) ? `Write \`${bare}\`.` : 'A DOI is written like 10.1234/name.';
  return { message: `\`${written}\` does not have the form of a DOI.`, hint };
}
