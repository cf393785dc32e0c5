import type { Words } from '../locales/en.ts';

/** In the words of the page where it has some; what else the server says, as it says it. */
export function whyFailed(words: Words, { code, message }: { code: string; message: string }): string {
  switch (code) {
    case 'UNREACHABLE':
      return words.errors.lost;
    case 'TIMEOUT':
      return words.errors.timeout;
    case 'UNAVAILABLE':
    case 'BUSY':
    case 'TOO_MANY_REQUESTS':
      return words.errors.busy;
    case 'COST_EXCEEDED':
    case 'TOO_MANY_ROWS':
      return words.errors.tooMuch;
    default:
      return message;
  }
}
