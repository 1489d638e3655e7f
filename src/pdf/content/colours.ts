import { Kept } from '../../kept.js';
import { normalizedColour } from '../pdfmake.js';

const known = new Kept<string, string>(2000);

/** The channels of a colour, as `rg` and `RG` take them; empty for what is no colour. */
export const channelsOf = (colour: string): string => known.of(colour, () => channels(colour));

/** To a thousandth, from which each of the 256 steps of a screen comes back. */
function channels(colour: string): string {
  const parts = normalizedColour(colour);
  return parts?.length === 3 ? parts.map((part) => Math.round(part * 1000) / 1000).join(' ') : '';
}
