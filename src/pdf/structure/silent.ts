import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { NodeBase } from '../document.js';

/** What is to be said of a picture that neither says anything nor is marked as decorative (ISO 14289-1, 7.3). */
export function withoutAlternative({ dataPath }: NodeBase): Diagnostic {
  return {
    code: 'pdf/alternative-text',
    severity: 'error',
    file: '',
    message: 'A picture has no alternative text, so it says nothing to those who cannot see it.',
    hint: 'Give it an alternative text, or mark it as decorative where it says nothing.',
    ...(dataPath === undefined ? {} : { path: dataPath }),
  };
}
