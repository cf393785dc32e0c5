import type { DrawnFigure } from '../../export/writeFrame.ts';

/** No browser draws more on one canvas: pixels in all, and of a side. */
const MOST_PIXELS = 200_000_000;
const LONGEST_SIDE = 16_000;

/** The largest of the asked scale and what fits on a canvas. */
export function possibleScale({ width, height }: DrawnFigure, scale: number): number {
  return Math.min(
    scale,
    LONGEST_SIDE / width,
    LONGEST_SIDE / height,
    Math.sqrt(MOST_PIXELS / (width * height)),
  );
}

/** The drawing as a picture of pixels; the paper is transparent where the drawing has none. */
export async function renderPng(drawn: DrawnFigure, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([drawn.svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(drawn.width, drawn.height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    const factor = possibleScale(drawn, scale);
    canvas.width = Math.round(drawn.width * factor);
    canvas.height = Math.round(drawn.height * factor);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('The browser gives no canvas to draw on.');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture of the canvas.'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
