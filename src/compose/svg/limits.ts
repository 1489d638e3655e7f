/** Shapes that a drawing may have when every `use` has been replaced by what it shows. */
export const MOST_SHAPES = 20_000;

/** Elements of a file, those among them that draw nothing. */
export const MOST_ELEMENTS = 50_000;

/** Groups within groups, and parts that show parts. */
export const DEEPEST = 200;

/** Numbers in all attributes: the points of a map of a country, drawn finely. */
export const MOST_NUMBERS = 200_000;

/** Numbers beyond this are places on no paper: in points, it is 350 metres. */
export const FARTHEST = 1_000_000;

/** How much larger or smaller than itself a part may be shown by the transformations around it. */
export const MOST_SCALED = 10_000;

/** Characters of the style sheets of a drawing, and comparisons of its rules with its elements. */
export const MOST_STYLE = 100_000;
export const MOST_MATCHES = 2_000_000;

/** Blocks within blocks of a style sheet. */
export const DEEPEST_STYLE = 20;

/** Dots of all pictures inside a drawing. */
export const MOST_DOTS = 16_000_000;
