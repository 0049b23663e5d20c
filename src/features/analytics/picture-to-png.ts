import type { Picture } from './figure-picture.ts';

/** Twice the size on screen: sharp on paper and on fine screens. */
const SCALE = 2;

/** Draws a picture as PNG. The policy of the page allows images from `data:` only. Throws if the browser cannot. */
export async function pictureToPng({ text, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('PNG'));
      else resolve(blob);
    }, 'image/png');
  });
}
