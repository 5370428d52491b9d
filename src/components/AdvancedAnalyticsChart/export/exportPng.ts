import { createFormat } from '../../../internal';
import { chartPartMessages } from '../parts/partMessages';
import { drawSvg, type ExportedChart } from './exportSvg';

/** Sizes that every browser's canvas has; beyond them a canvas stays empty and says nothing. */
const mostSide = 8192;
const mostPixels = 32_000_000;

/** The chart as a PNG file. The scale is lowered to what a canvas can hold. */
export async function exportPng(chart: ExportedChart, scale = 2): Promise<Blob> {
  const plain = drawSvg(chart);
  const wanted = scale > 0 ? scale : 1;
  const isSmaller = fittingScale(plain.width, plain.height, wanted) < wanted;
  const { text, width, height } = isSmaller ? drawSvg(chart, smallerNote(chart)) : plain;
  const fitting = fittingScale(width, height, wanted);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * fitting);
  canvas.height = Math.round(height * fitting);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else
        reject(new Error(`No picture of ${canvas.width} × ${canvas.height} pixels could be made.`));
    }, 'image/png');
  });
}

/** Says in the picture that it has fewer pixels than were asked for. */
function smallerNote({ format }: ExportedChart): string {
  const texts = createFormat(format, { ...chartPartMessages, ...format.messages });
  return texts.text('smallerPicture', { count: mostPixels / 1_000_000 });
}

/** The wanted scale, or the largest that a canvas can hold. */
export function fittingScale(width: number, height: number, wanted: number): number {
  const most = Math.min(
    mostSide / width,
    mostSide / height,
    Math.sqrt(mostPixels / (width * height)),
  );
  return Math.min(wanted, most);
}
