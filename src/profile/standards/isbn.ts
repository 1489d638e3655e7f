/** Prefixes of the ISBN among the numbers of goods (EAN). */
const PREFIX = /^97[89]/;

/** The check digit of an ISBN of 13 digits: weights 1 and 3 in turn, sum a multiple of ten (ISO 2108). */
function checkDigit(first12: string): string {
  const sum = [...first12].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return String((10 - (sum % 10)) % 10);
}

/** What is wrong with an ISBN, which may have hyphens or spaces between its parts, or nothing. */
export function isbnMistake(written: string): { readonly message: string; readonly hint?: string } | undefined {
  const digits = written.replace(/[-‐ ]/g, '');
  if (/^\d{9}[\dX]$/i.test(digits)) {
    const longer = `978${digits.slice(0, 9)}`;
    const hint = `Its form of 13 digits is ${longer}${checkDigit(longer)}.`;
    return { message: `\`${written}\` is an ISBN of ten digits, which ended in 2007.`, hint };
  }
  if (!/^\d{13}$/.test(digits) || !PREFIX.test(digits)) {
    return { message: `\`${written}\` is not an ISBN: those have 13 digits and begin with 978 or 979.` };
  }
  const right = checkDigit(digits.slice(0, 12));
  if (digits.endsWith(right)) return undefined;
  const message = `The ISBN \`${written}\` has a wrong digit: the last one, which checks the others, would have to be ${right}.`;
  return { message, hint: 'Compare it with the publication, digit by digit.' };
}
