/** The formats in which pictures and documents are published, each with the endings that a file of it may have. */
export const fileFormats: Readonly<Record<FileUse, Readonly<Record<string, readonly string[]>>>> = {
  picture: {
    jpg: ['jpg', 'jpeg', 'jfif'],
    png: ['png'],
    webp: ['webp'],
    avif: ['avif'],
    gif: ['gif'],
    tiff: ['tiff', 'tif'],
  },
  document: {
    pdf: ['pdf'],
    odt: ['odt'],
    ods: ['ods'],
    odp: ['odp'],
    docx: ['docx'],
    xlsx: ['xlsx'],
    pptx: ['pptx'],
    csv: ['csv'],
    txt: ['txt'],
    epub: ['epub'],
    zip: ['zip'],
    mp3: ['mp3'],
    ogg: ['ogg'],
    mp4: ['mp4'],
    webm: ['webm'],
  },
};

/** Endings of pictures in formats that are refused, with advice of their own. */
const refusedPictures = [
  'svg',
  'heic',
  'heif',
  'bmp',
  'jxl',
  'jp2',
  'psd',
  'ico',
  'raw',
  'cr2',
  'nef',
  'dng',
];

const pictures: ReadonlySet<string> = new Set([
  ...Object.values(fileFormats.picture).flat(),
  ...refusedPictures,
]);

/** Whether a file's ending, in lower case and without its dot, says that it is a picture; any other file is a document. */
export function isPictureEnding(ending: string): boolean {
  return pictures.has(ending);
}

/** Whether a file's ending, in lower case and without its dot, is that of a picture or of a document that is published. */
export function isFileEnding(ending: string): boolean {
  return (
    pictures.has(ending) || Object.values(fileFormats.document).some((endings) => endings.includes(ending))
  );
}

/** What a file is used as: shown on a page, or offered for download. */
export type FileUse = 'picture' | 'document';
