/** Characters that no text of a file may hold: controls other than tab and line feed, lone halves of a pair, non-characters. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without control characters, so that every format can hold it; line ends become line feeds. */
export const plainText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');
