import { describe, expect, it } from 'vitest';
import { csvLine } from '#server/export/csv.ts';

describe('a line of CSV', () => {
  it('quotes what would be misread, and ends as RFC 4180 says', () => {
    expect(csvLine(['a', 'b,c', 'd"e', 'f\ng', null, '', 1.5, true, ['x', 'y']], ',')).toBe(
      'a,"b,c","d""e","f\ng",,,1.5,true,x; y\r\n',
    );
    expect(csvLine(['a;b', 'c,d'], ';')).toBe('"a;b";c,d\r\n');
    expect(csvLine(['a\tb'], '\t')).toBe('"a\tb"\r\n');
  });

  it('takes the teeth from formulas, and leaves numbers', () => {
    expect(csvLine(['=1+1', '+33', '-x', '@cmd', '\tx', '=HYPERLINK("a","b")'], ',')).toBe(
      `'=1+1,'+33,'-x,'@cmd,'\tx,"'=HYPERLINK(""a"",""b"")"\r\n`,
    );
    expect(csvLine([-3, ['=a', 'b']], ',')).toBe(`-3,'=a; b\r\n`);
  });
});
