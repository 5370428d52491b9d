import type { DrawnSvg } from './drawSvg';

/** Sizes that every browser's canvas has; beyond them a canvas stays empty and says nothing. */
const mostSide = 8192;
const mostPixels = 32_000_000;

/** A picture as a PNG file, twice as sharp as on the page where a canvas can hold that. */
export async function drawPng({ text, width, height }: DrawnSvg): Promise<Blob> {
  const most = Math.min(
    mostSide / width,
    mostSide / height,
    Math.sqrt(mostPixels / (width * height)),
  );
  const scale = Math.min(2, most);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('This browser could not make the picture.'));
    }, 'image/png');
  });
}
