import interExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

/** ≈ and → stand in the second file of Inter, as does whatever is not Western European. */
const FONTS = [
  {
    family: 'Inter Variable',
    url: inter,
    range: 'U+0000-00FF, U+0131, U+0152-0153, U+2000-206F, U+20AC, U+2122, U+2212',
  },
  {
    family: 'Inter Variable',
    url: interExt,
    range: 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1EFF, U+2190-2193, U+2248, U+2260',
  },
  {
    family: 'Source Serif 4 Variable',
    url: serif,
    range: 'U+0000-00FF, U+0131, U+0152-0153, U+2000-206F, U+20AC, U+2122, U+2212',
  },
] as const;

async function asDataUri(url: string): Promise<string> {
  const blob = await (await fetch(url)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^;,]*/, 'data:font/woff2'));
    reader.onerror = () => reject(reader.error ?? new Error(`${url} could not be read.`));
    reader.readAsDataURL(blob);
  });
}

let made: Promise<string> | null = null;

/** The fonts of the page as rules that carry them inside, for files that must look the same anywhere; some 240 kB. */
export function fontFaces(): Promise<string> {
  made ??= Promise.all(
    FONTS.map(
      async ({ family, url, range }) =>
        `@font-face{font-family:'${family}';font-weight:100 900;src:url(${await asDataUri(url)}) format('woff2');unicode-range:${range}}`,
    ),
  ).then((rules) => rules.join(''));
  made.catch(() => (made = null));
  return made;
}
