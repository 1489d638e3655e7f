/** What is wrong with an address that readers are sent to, or nothing. */
export function addressMistake(written: string): { readonly message: string; readonly hint: string } | undefined {
  if (/^https?:\/\/[^\s/]/i.test(written) && URL.canParse(written) && !/\s/.test(written)) return undefined;
  const full = `https://${written}`;
  const near = /^[^\s:/]+\.[^\s:/]+(\/\S*)?$/.test(written) && URL.canParse(full);
  return {
    message: `\`${written}\` is not a full address.`,
    hint: near ? `Write \`${full}\`.` : 'Write all of it, with https:// before it.',
  };
}
