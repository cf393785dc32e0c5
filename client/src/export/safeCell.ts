import { plainText } from './plainText.ts';

const FORMULA = /^\s*[=+\-@\t\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A cell a spreadsheet will not run: what could be read as a formula gets an apostrophe before it. */
export function safeCell(text: string): string {
  const plain = plainText(text);
  return FORMULA.test(plain) && !NUMBER.test(plain) ? `'${plain}` : plain;
}
