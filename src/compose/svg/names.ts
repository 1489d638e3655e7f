/** Names that HTML's parser writes small and that SVG spells with capitals. */
const SPELLED = [
  'attributeName',
  'baseFrequency',
  'clipPath',
  'clipPathUnits',
  'diffuseConstant',
  'feColorMatrix',
  'feGaussianBlur',
  'gradientTransform',
  'gradientUnits',
  'lengthAdjust',
  'linearGradient',
  'markerHeight',
  'markerUnits',
  'markerWidth',
  'maskContentUnits',
  'maskUnits',
  'pathLength',
  'patternContentUnits',
  'patternTransform',
  'patternUnits',
  'preserveAspectRatio',
  'radialGradient',
  'refX',
  'refY',
  'spreadMethod',
  'startOffset',
  'stdDeviation',
  'textLength',
  'textPath',
  'viewBox',
];

const BY_SMALL_NAME = new Map(SPELLED.map((name) => [name.toLowerCase(), name]));

/** A name of SVG as SVG spells it. */
export const spelled = (name: string): string => BY_SMALL_NAME.get(name.toLowerCase()) ?? name;

/** Elements that show something of their own. */
export const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);

export const TEXTS = new Set(['text', 'tspan', 'textPath']);
