/** A value of the schema's enums from the word of the dataset: `joint-venture` → `JOINT_VENTURE`. */
export function enumValue<Value extends string>(word: string): Value {
  return word.toUpperCase().replaceAll('-', '_') as Value;
}
