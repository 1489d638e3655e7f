import { readFileSync, statSync } from 'node:fs';

/** Diagnostics of a file come together: these few are kept. */
const MOST = 8;

/** No line of a file that is larger is shown: reading it again would take longer than the line is worth. */
const MOST_BYTES = 5_000_000;

/** Text of files that diagnostics point into; nothing for what cannot be read as text. */
export function sourceReader(): (file: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (file) => {
    if (!known.has(file)) {
      known.set(file, readText(file));
      const [oldest] = known.keys();
      if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    }
    return known.get(file);
  };
}

function readText(file: string): string | undefined {
  // A picture has no lines to show.
  if (!/\.(ya?ml|json|hbs|css)$/i.test(file)) return undefined;
  try {
    const found = statSync(file);
    return found.isFile() && found.size <= MOST_BYTES ? readFileSync(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
