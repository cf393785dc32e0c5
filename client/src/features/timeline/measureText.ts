const FONT = '400 12.5px "Inter Variable", Inter, system-ui, sans-serif';
const MOST_KEPT = 4000;
const PER_CHARACTER = 6.6;

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** Width of a text in the type of the timeline's labels, in px; an estimate where nothing can be drawn. */
export function measureText(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  let width = text.length * PER_CHARACTER;
  if (context) {
    context.font = FONT;
    width = context.measureText(text).width;
  }
  if (widths.size > MOST_KEPT) widths.clear();
  widths.set(text, width);
  return width;
}
