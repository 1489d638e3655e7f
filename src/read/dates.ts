const PATTERN = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)(?:00'?00'?)?|([+-])(\d\d)'?(?:(\d\d)'?)?)?$/;

/** A date (ISO 32000-1, 7.9.4) as an instant; nothing when it is none. Without an offset it is taken as UTC. */
export function readDate(text: string): Date | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [
    ,
    year,
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    ,
    sign,
    hours = '00',
    minutes = '00',
  ] = match;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(date.getTime() + (sign === '-' ? offset : -offset) * (sign === undefined ? 0 : 1));
}
