import { PIXEL } from '../svg/view-box.js';
import { type Crop, cropOf, pixelsOf, resolutionOf } from './develop.js';
import type { Head } from './head.js';
import { PIXEL_LIMIT } from './limits.js';
import type { RasterPicture, Request, Setting } from './picture.js';
import type { Negative } from './prints.js';

/** A picture of dots, of which only the head has been read. */
export class Raster implements RasterPicture {
  readonly kind = 'raster';
  readonly width: number;
  readonly height: number;
  readonly natural: { readonly width: number; readonly height: number };
  readonly requests = new Map<string, Request>();

  constructor(
    private readonly negative: Negative,
    head: Head,
    /** Point that has to stay in sight; without it, the style's own. */
    private readonly focus: readonly [number, number] | undefined,
  ) {
    this.width = head.upright.width;
    this.height = head.upright.height;
    this.natural = { width: this.width * PIXEL, height: this.height * PIXEL };
  }

  develop(asked: Setting): Uint8Array {
    const setting = { ...asked, position: this.focus ?? asked.position };
    const crop = cropOf(this.width, this.height, setting);
    const key = [
      crop.left,
      crop.top,
      crop.width,
      crop.height,
      setting.width.toFixed(2),
      setting.height.toFixed(2),
    ].join();
    const known = this.requests.get(key);
    if (known) return known.token;
    const request = this.request(crop, setting);
    this.requests.set(key, request);
    return request.token;
  }

  private request(crop: Crop, setting: Setting): Request {
    return {
      token: new Uint8Array(0),
      resolution: resolutionOf(crop, setting),
      develop: () => this.negative.print(crop, pixelsOf(crop, setting), PIXEL_LIMIT),
    };
  }
}
