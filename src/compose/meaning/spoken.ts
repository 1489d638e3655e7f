/** Words that are heard and not seen: nothing tells where a line may divide them. */
export const spoken = (words: string | undefined): string | undefined => words?.replaceAll('\u00ad', '').trim();
