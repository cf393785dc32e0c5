declare module 'edtf' {
  interface ExtendedDate {
    readonly type: string;
    /** First and last millisecond; infinite where open, null where unknown. */
    readonly min: number | null;
    readonly max: number | null;
    /** Of a date: 1 year, 2 month, 3 day. */
    readonly precision?: number;
    readonly values?: readonly number[];
    readonly approximate?: { readonly value: number };
    readonly uncertain?: { readonly value: number };
    readonly unspecified?: { readonly value: number };
  }
  export default function edtf(text: string): ExtendedDate;
}
