const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a year, month or day of the calendar in the form of ISO 8601. */
export function isIsoDate(text: string): boolean {
  const match = ISO.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? 1 : Number(part)));
  const date = new Date(0);
  date.setUTCFullYear(year ?? 1, (month ?? 1) - 1, day ?? 1);
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}

/** Whether a text is such a date or two of them with a slash between. */
export function isIsoDateOrRange(text: string): boolean {
  const parts = text.split('/');
  return parts.length <= 2 && parts.every(isIsoDate);
}
