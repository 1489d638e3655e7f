import { dictOf, type PdfStream } from '../../read/index.js';
import type { Rule } from '../rule.js';

export const OBJECT_RULES: readonly Rule[] = [
  {
    id: 'images',
    clauses: { a: '6.2.8' },
    demands:
      'Pictures are not smoothed by the reader (Interpolate), and have no alternates and no references to files elsewhere.',
    why: 'Every reader must show the same picture.',
    remedy: 'Leave Interpolate, Alternates and OPI out.',
    *check({ contents, dictionaries }) {
      for (const { dict, number, stream } of dictionaries) {
        if (!stream || dict.name('Subtype') !== 'Image') continue;
        if (dict.boolean('Interpolate') === true)
          yield { message: `The picture in object ${number} is to be smoothed (Interpolate).` };
        for (const key of ['Alternates', 'OPI'])
          if (dict.has(key)) yield { message: `The picture in object ${number} has ${key}.` };
      }
      for (const { page, paints } of contents) {
        for (const { isInline, object } of paints) {
          const dict = isInline ? dictOf(object) : undefined;
          if (dict?.get('I') === true || dict?.get('Interpolate') === true)
            yield { message: 'A picture is to be smoothed (Interpolate).', page: page.number };
        }
      }
    },
  },
  {
    id: 'forms',
    clauses: { ua: '7.20', a: '6.2.9' },
    matterhorn: '30-001',
    demands: 'Form XObjects hold what they show: no PostScript, no references to other files.',
    why: 'What is elsewhere is not archived.',
    remedy: 'Draw the content in the form itself.',
    *check({ dictionaries }) {
      for (const { dict, number, stream } of dictionaries) {
        const subtype = stream && dict.name('Subtype');
        if (subtype === 'PS' || (subtype === 'Form' && dict.name('Subtype2') === 'PS'))
          yield { message: `Object ${number} is PostScript.` };
        if (subtype !== 'Form') continue;
        for (const key of ['Ref', 'OPI', 'PS'])
          if (dict.has(key)) yield { message: `The form in object ${number} has ${key}.` };
      }
    },
  },
  {
    id: 'shared-marks',
    clauses: { ua: '7.20' },
    matterhorn: '30-002',
    demands: 'A form XObject with marked content of its own (MCID) is painted once only.',
    why: 'One number can stand for one place in the text only.',
    remedy: 'Mark the content around the form instead.',
    *check({ contents }) {
      const painted = new Map<PdfStream, number>();
      const marked = new Map<PdfStream, number>();
      for (const { page, forms, marks } of contents) {
        for (const form of forms) painted.set(form, (painted.get(form) ?? 0) + 1);
        for (const { form, mcid } of marks)
          if (form && mcid !== undefined && !marked.has(form)) marked.set(form, page.number);
      }
      for (const [form, page] of marked) {
        if ((painted.get(form) ?? 0) > 1)
          yield { message: 'A form with marked content of its own is painted more than once.', page };
      }
    },
  },
];
