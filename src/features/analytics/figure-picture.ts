import type { LegendEntry } from '../../ui/figure-legend.tsx';

export type Picture = { text: string; width: number; height: number };
type Words = { title: string; legend: readonly LegendEntry[]; base: readonly string[] };

const NAMESPACE = 'http://www.w3.org/2000/svg';
const PADDING = 16;
const LINE = 18;
/** Looks that a style sheet gives and a file has to carry itself. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'text-anchor',
] as const;

/**
 * A chart on screen as the text of an SVG file that stands by itself: colours as they are now, the title, what the shapes
 * mean, and what it rests on. Nothing in it is interactive, and nothing is loaded.
 */
export function figurePicture(chart: SVGSVGElement, { title, legend, base }: Words): Picture {
  const { width: chartWidth, height: chartHeight } = chart.getBoundingClientRect();
  const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const width = Math.ceil(chartWidth) + 2 * PADDING;
  const lines = base.flatMap((line) => wrap(line, width - 2 * PADDING)).filter((line) => line !== '');
  const top = PADDING + 2 * LINE + 8;
  const height = Math.ceil(top + chartHeight + 12 + lines.length * LINE + PADDING);

  const svg = element('svg', { xmlns: NAMESPACE, width, height, viewBox: `0 0 ${width} ${height}` });
  svg.setAttribute('font-family', getComputedStyle(chart).fontFamily);
  svg.append(element('title', {}, title), element('rect', { width, height, fill: colour('--raised') }));
  svg.append(
    element(
      'text',
      { x: PADDING, y: PADDING + 12, fill: colour('--text'), 'font-size': 14, 'font-weight': 600 },
      title,
    ),
  );
  let x = PADDING;
  for (const { label, look, colour: number = 1 } of legend) {
    const paint = colour(
      look === 'before' ? '--chart-prev' : look === 'missing' ? '--border-strong' : `--chart-${number}`,
    );
    const y = PADDING + LINE + 12;
    svg.append(
      look === 'bar'
        ? element('rect', { x, y: y - 9, width: 10, height: 10, rx: 2, fill: paint })
        : element('path', {
            d:
              look === 'missing'
                ? `M${x} ${y + 1}l10 -10M${x} ${y - 4}l5 -5M${x + 5} ${y + 1}l5 -5`
                : `M${x} ${y - 4}h14`,
            fill: 'none',
            stroke: paint,
            'stroke-width': look === 'missing' ? 1 : 2,
            ...(look === 'before' ? { 'stroke-dasharray': '3 3' } : {}),
          }),
      element('text', { x: x + 20, y, fill: colour('--text-muted'), 'font-size': 12 }, label),
    );
    x += 20 + textWidth(label) + 20;
  }
  const drawing = copyLooks(chart);
  drawing.setAttribute('x', String(PADDING));
  drawing.setAttribute('y', String(top));
  svg.append(drawing);
  lines.forEach((line, at) =>
    svg.append(
      element(
        'text',
        {
          x: PADDING,
          y: top + chartHeight + 12 + (at + 1) * LINE - 5,
          fill: colour('--text-faint'),
          'font-size': 12,
        },
        line,
      ),
    ),
  );
  return { text: new XMLSerializer().serializeToString(svg), width, height };
}

/** A copy of a drawing that needs no style sheet. */
function copyLooks(original: SVGSVGElement): SVGSVGElement {
  const copy = original.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('a copy of a drawing is a drawing');
  const from = [original, ...original.querySelectorAll('*')];
  const to = [copy, ...copy.querySelectorAll('*')];
  from.forEach((source, at) => {
    const target = to[at];
    if (target === undefined) return;
    const style = getComputedStyle(source);
    for (const name of [...target.getAttributeNames()])
      if (/^(class|style|tabindex|role|aria-.*|data-.*)$/.test(name)) target.removeAttribute(name);
    // A pattern keeps its own address, which the computed one would make absolute.
    const pattern = source.getAttribute('fill')?.startsWith('url(') === true;
    for (const look of looks)
      if (!(pattern && look === 'fill')) target.setAttribute(look, style.getPropertyValue(look));
  });
  return copy;
}

function element(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes))
    if (key !== 'xmlns') made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** Breaks a line at blanks where it would be too wide; a script without blanks, anywhere. */
function wrap(line: string, width: number): string[] {
  const lines = [''];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(line.trim())) {
    const last = `${lines.at(-1) ?? ''}${segment}`;
    if (textWidth(last) > width && segment.trim() !== '') lines.push(segment);
    else lines[lines.length - 1] = last;
  }
  return lines.map((one) => one.trim());
}

let canvas: CanvasRenderingContext2D | null = null;

/** The width of a text of 12 px, in px. */
function textWidth(text: string): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return text.length * 7;
  canvas.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  return canvas.measureText(text).width;
}
