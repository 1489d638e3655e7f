const ALPHA = '[A-Za-z]';
const ALNUM = '[A-Za-z0-9]';
/** A tag as RFC 5646, 2.1 writes it: language, script, region, variants, extensions, private use. */
const TAG = new RegExp(
  `^(?:(?:${ALPHA}{2,3}(?:-${ALPHA}{3}){0,3}|${ALPHA}{4}|${ALPHA}{5,8})(?:-${ALPHA}{4})?(?:-(?:${ALPHA}{2}|\\d{3}))?` +
    `(?:-(?:${ALNUM}{5,8}|\\d${ALNUM}{3}))*(?:-[0-9A-WY-Za-wy-z](?:-${ALNUM}{2,8})+)*(?:-x(?:-${ALNUM}{1,8})+)?|x(?:-${ALNUM}{1,8})+)$`,
);

/** Whether a text is a well-formed language tag (BCP 47). */
export const isLanguageTag = (text: string): boolean => TAG.test(text);
