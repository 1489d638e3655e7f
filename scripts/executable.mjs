/** Lets the compiled command be run: the compiler leaves a plain file, and npm looks at it only when it installs. */
import { chmodSync } from 'node:fs';

chmodSync(new URL('../dist/cli/main.js', import.meta.url), 0o755);
