import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import type { DocumentDefinition } from 'migration-governance-profiles';
import { serve } from './protocol.js';
import { renderStock } from './stock-render.js';

/* Stock pdfmake, kept warm: from a definition that is there already to bytes. */
await serve(
  async ({ workshop, name }) => ({
    definition: deserialize(readFileSync(join(workshop, name, 'definition.bin'))) as DocumentDefinition,
    workshop,
  }),
  ({ definition, workshop }) => renderStock(definition, workshop),
);
